import { createFake, type Fake, type FakeOptions, virtualClock } from "@mockvox/mock-server";
import { formatVendorTime, type Profile, type ReportId } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import {
  type Client,
  createClient,
  type Fetch,
  QueryError,
  QuotaError,
  type ReportQuery,
  TokenError,
  UnavailableError,
} from "../../src/index.ts";
import {
  type Cursor,
  type Progress,
  type PulledWindow,
  type PullOptions,
  parseCursor,
  pull,
  resumeSecond,
} from "../../src/pull.ts";
import { createClientAndFake, fetchFrom, testNow } from "../test-client.ts";
import { addRows, expectedRows, parseSecond } from "./multiset.ts";

const spring = { from: "20260301000000", to: "20260430235959" } as const;

const inclusive = profileOf({ "window-end": "inclusive" });

function profileOf(answers: Profile["answers"]): Profile {
  return { mockvox: 1, name: "under test", answers };
}

async function collect<Id extends ReportId>(steps: AsyncIterable<PulledWindow<Id>>): Promise<PulledWindow<Id>[]> {
  const read: PulledWindow<Id>[] = [];
  for await (const step of steps) read.push(step);
  return read;
}

function windowsOf(steps: readonly PulledWindow[]): string[] {
  return steps.map(({ from, to }) => `${from}-${to}`);
}

/** The date ranges as sent. */
function requestedWindows(fake: Fake): string[] {
  return fake.requests.map(({ report, query }) => `${report} ${query.date_ini}-${query.date_end}`);
}

test("splits at 31 days and requests each second once if the profile answers window-end", async () => {
  const { fake, client } = createClientAndFake({ size: 50 });
  const steps = await collect(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  expect(windowsOf(steps)).toEqual(["20260301000000-20260331235959", "20260401000000-20260430235959"]);
  expect(requestedWindows(fake)).toEqual([
    "diagram_13 20260301000000-20260331235959",
    "diagram_13 20260401000000-20260430235959",
  ]);
});

test("requests the second after a window if the end is exclusive", async () => {
  const { fake, client } = createClientAndFake({ size: 50, profile: profileOf({ "window-end": "exclusive" }) });
  const profile = profileOf({ "window-end": "exclusive" });
  const steps = await collect(pull(client, "diagram_13", { ...spring, profile }));
  expect(requestedWindows(fake).at(-1)).toBe("diagram_13 20260401000000-20260501000000");
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
});

describe("finds out whether the end of a range is inclusive:", () => {
  test.each([
    ["inclusive", 4],
    ["exclusive", 4],
  ] as const)("%s", async (end, requests) => {
    const { fake, client } = createClientAndFake({ size: 50, profile: profileOf({ "window-end": end }) });
    const steps = await collect(pull(client, "diagram_13", spring));
    expect(steps.at(-1)?.cursor.windowEnd).toBe(end);
    // An inclusive end costs a second request of one window, an exclusive end a second probe.
    expect(fake.requests).toHaveLength(requests);
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
  });

  test("once, because the cursor stores it", async () => {
    const { fake, client } = createClientAndFake({ size: 50 });
    const [first] = await collect(pull(client, "diagram_13", { ...spring, to: "20260315235959" }));
    const before = fake.requests.length;
    await collect(pull(client, "diagram_13", { ...spring, cursor: first?.cursor }));
    expect(fake.requests.length - before).toBe(2);
  });

  test("from rows of diagram_13 for a report whose rows have no second", async () => {
    const { client } = createClientAndFake({ size: 200, profile: profileOf({ "window-end": "exclusive" }) });
    const [step] = await collect(pull(client, "cdr_4", { from: "20260302000000", to: "20260302235959" }));
    const { client: knowing } = createClientAndFake({ size: 200 });
    const whole = await knowing.report("cdr_4", { date_ini: "20260302000000", date_end: "20260302235959" });
    expect(step?.cursor.windowEnd).toBe("exclusive");
    expect(step?.data).toEqual(whole.data);
  });

  test.each(["inclusive", "exclusive"] as const)("%s, even if the server fails meanwhile", async (end) => {
    const clock = virtualClock({ start: testNow, auto: true });
    const answer = fetchFrom(createFake({ size: 50, clock, profile: profileOf({ "window-end": end }) }));
    let troubles = 0;
    const client = createClient({
      ...{ server: "0001", token: "demo", clock, timeoutMs: Number.POSITIVE_INFINITY },
      fetch: async (url, init) => {
        const { date_ini, date_end } = Object.fromEntries(new URL(url).searchParams);
        const isProbe = parseSecond(date_end ?? "") - parseSecond(date_ini ?? "") === 1;
        if (!isProbe || troubles >= 6) return answer(url, init);
        troubles += 1;
        return new Response("<html>", { status: 504 });
      },
    });
    const steps = await collect(pull(client, "diagram_13", spring));
    expect([troubles, steps.at(-1)?.cursor.windowEnd]).toEqual([6, end]);
  });

  test("or fails without guessing", async () => {
    const rows = { cdr_4: [{ "0_5_seg": { calls: "1", minutes: "0.05", cost: "1.00", percentage: "100.00 %" } }] };
    const client = createClient({
      server: "0001",
      token: "demo",
      fetch: async (url) => {
        const isMenu = url.includes("diagram_13");
        const answer = isMenu
          ? { code: "404", error: "NOT FOUND", msg: "Validate dates entered" }
          : { code: 200, error: null, msg: "1 records were found", data: rows.cdr_4[0] };
        return Response.json(answer, { status: isMenu ? 404 : 200 });
      },
    });
    const pulled = collect(pull(client, "cdr_4", { from: "20260302000000", to: "20260302235959" }));
    await expect(pulled).rejects.toMatchObject({ code: "unknown-window-end" });
    await expect(pulled).rejects.toBeInstanceOf(QueryError);
  });
});

test("splits at month ends if the profile says so", async () => {
  const { client } = createClientAndFake({ size: 50 });
  const profile = profileOf({ "window-end": "inclusive", "calendar-month": "refused" });
  const steps = await collect(pull(client, "diagram_2", { from: "20260115000000", to: "20260310120000", profile }));
  expect(windowsOf(steps)).toEqual([
    "20260115000000-20260131235959",
    "20260201000000-20260228235959",
    "20260301000000-20260310120000",
  ]);
});

describe("does not mistake a refusal for an empty window if the server refuses ranges across a month's end with", () => {
  test.each(["bad-request", "not-found"] as const)("%s", async (refusal) => {
    const answers = { "calendar-month": "refused", "range-refusal": refusal } as const;
    const { client } = createClientAndFake({ size: 50, profile: profileOf(answers) });
    const range = { from: "20260115000000", to: "20260310120000" };
    const steps = await collect(pull(client, "diagram_13", { ...range, profile: inclusive }));
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 50, range.from, range.to));
  });
});

test("shortens windows if exactly 31 days are refused", async () => {
  const answers = { "longest-window": "refused", "window-end": "exclusive" } as const;
  const { client } = createClientAndFake({ size: 50, profile: profileOf(answers) });
  const profile = profileOf({ "window-end": "exclusive" });
  const steps = await collect(pull(client, "diagram_13", { ...spring, profile }));
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
});

test("halves windows near the row limit, then grows again", async () => {
  const { client } = createClientAndFake({ size: 300, limits: { rows: 3_000 } }, { rowLimit: 3_000 });
  const steps = await collect(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  expect(steps.length).toBeLessThan(30);
  expect(Math.max(...steps.map(({ data }) => data.length))).toBeLessThan(2_940);
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await expectedRows(1, 300, spring.from, spring.to));
});

test("fails if the smallest window has too many rows", async () => {
  const { client } = createClientAndFake({ size: 5_000, limits: { rows: 2 } }, { rowLimit: 2 });
  const pulled = collect(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  await expect(pulled).rejects.toMatchObject({ code: "window-not-divisible" });
});

test("waits for a failing server if the window cannot be halved", async () => {
  const { fake, client } = createClientAndFake({ size: 50 });
  fake.injectFault({ kind: "proxy-page", status: 504 }, { times: 7 });
  const range = { from: "20260302100000", to: "20260302100001", profile: inclusive };
  expect(windowsOf(await collect(pull(client, "cdr_4", range)))).toEqual(["20260302100000-20260302100001"]);
});

test("cuts diagram_1_2 at full hours, so that no row is divided", async () => {
  const { client } = createClientAndFake({ size: 300, limits: { rows: 100 } }, { rowLimit: 100 });
  const steps = await collect(pull(client, "diagram_1_2", { ...spring, profile: inclusive }));
  expect(steps.length).toBeGreaterThan(10);
  for (const { from } of steps) expect(from.slice(10)).toBe("0000");
  const { client: unlimited } = createClientAndFake({ size: 300 });
  const whole = await collect(pull(unlimited, "diagram_1_2", { ...spring, profile: inclusive }));
  expect(steps.flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
});

test.each(["hour", "day"] as const)(
  "divides no row of diagram_1_2, of one %s each, without a profile",
  async (grain) => {
    const profile = profileOf({ "row-grain": grain });
    const { fake, client } = createClientAndFake({ size: 100, profile });
    fake.injectFault({ kind: "proxy-page", status: 504 }, { times: 10 });
    const parted = await collect(pull(client, "diagram_1_2", spring));
    const whole = await client.report("diagram_1_2", { date_ini: spring.from, date_end: "20260331235959" });
    expect(parted.length).toBeGreaterThan(3);
    expect(parted.flatMap(({ data }) => data).slice(0, whole.data.length)).toEqual(whole.data);
  },
);

test.each(["cdr_4", "diagram_2", "campaign_8"] as const)("returns %s unchanged, window by window", async (report) => {
  const { client } = createClientAndFake({ size: 100 });
  const campaign = report === "campaign_8" ? { campaign_id: "all" } : {};
  const options = { ...spring, ...campaign, profile: inclusive } as PullOptions<typeof report>;
  for (const { from, to, data } of await collect(pull(client, report, options))) {
    const query = { date_ini: from, date_end: to, ...campaign } as ReportQuery<typeof report>;
    expect(data).toEqual((await client.report(report, query)).data);
  }
});

describe("has requests in flight:", () => {
  test.each([1, 2] as const)("%i", async (inFlight) => {
    let now = 0;
    let most = 0;
    const fake = createFake({ size: 200, limits: { rows: 500 }, clock: virtualClock({ start: testNow }) });
    const answer = fetchFrom(fake);
    const client = createClient({
      server: "0001",
      token: "demo",
      rowLimit: 500,
      fetch: async (url, init) => {
        now += 1;
        most = Math.max(most, now);
        const response = await answer(url, init);
        const text = await response.text();
        now -= 1;
        return new Response(text, response);
      },
    });
    const steps = await collect(pull(client, "diagram_13", { ...spring, inFlight }));
    expect(most).toBe(inFlight);
    expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).sort());
    expect(fake.requests.filter(({ refusal }) => refusal === "too-many-requests")).toEqual([]);
  });

  test("never three", async () => {
    const { client } = createClientAndFake();
    await expect(collect(pull(client, "cdr_4", { ...spring, inFlight: 3 as never }))).rejects.toMatchObject({
      code: "invalid-in-flight",
      params: { value: 3, maximum: 2 },
    });
  });
});

describe("waits out temporary errors:", () => {
  const troubles: [string, (fake: Fake) => void][] = [
    ["no free slot", (fake) => fake.refuse("too-many-requests", { times: 3 })],
    ["maintenance", (fake) => fake.refuse("maintenance", { times: 5 })],
    ["a time limit", (fake) => fake.refuse("time-limit", { times: 2 })],
    ["a lost connection", (fake) => fake.injectFault({ kind: "reset" }, { times: 3 })],
    ["a failing gateway", (fake) => fake.injectFault({ kind: "proxy-page" }, { times: 3 })],
  ];
  test.each(troubles)("%s", async (_, trouble) => {
    const { fake, client } = createClientAndFake({ size: 50 });
    trouble(fake);
    const waits: Progress[] = [];
    const onProgress = (progress: Progress): void => void (progress.waiting && waits.push(progress));
    const steps = await collect(pull(client, "diagram_13", { ...spring, onProgress }));
    expect(waits[0]?.waiting?.untilMs).toBeGreaterThan(testNow);
    expect(waits[0]?.waiting?.reason).toBeInstanceOf(Error);
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
  });

  test.each([429, 500, 502, 503, 504])("a gateway that sends JSON with status %i", async (status) => {
    const clock = virtualClock({ start: testNow, auto: true });
    const answer = fetchFrom(createFake({ size: 50, clock }));
    let sent = 0;
    const client = createClient({
      ...{ server: "0001", token: "demo", clock, timeoutMs: Number.POSITIVE_INFINITY },
      fetch: async (url, init) => {
        sent += 1;
        const isTrouble = sent === 1 || sent === 3;
        return isTrouble ? Response.json({ message: "Service Unavailable" }, { status }) : answer(url, init);
      },
    });
    const waits: Progress[] = [];
    const onProgress = (progress: Progress): void => void (progress.waiting && waits.push(progress));
    const steps = await collect(pull(client, "diagram_13", { ...spring, onProgress }));
    expect(waits.map(({ waiting }) => waiting?.reason)).toMatchObject([{ status }, { status }]);
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
  });

  test("as long as Retry-After says", async () => {
    const profile = profileOf({ "retry-after": "present" });
    const { fake, client } = createClientAndFake({ size: 50, profile });
    fake.refuse("too-many-requests");
    const waits: number[] = [];
    const onProgress = ({ waiting }: Progress): void => void (waiting && waits.push(waiting.untilMs - testNow));
    await collect(pull(client, "diagram_2", { ...spring, profile: inclusive, onProgress }));
    expect(waits).toEqual([1_000]);
  });

  test("at most maxWaitMs, whatever Retry-After says", async () => {
    const clock = virtualClock({ start: testNow, auto: true });
    const headers = { "retry-after": "99999999999" };
    const fetch = async (): Promise<Response> => new Response("<html>", { status: 503, headers });
    const client = createClient({ server: "0001", token: "demo", clock, fetch, timeoutMs: Number.POSITIVE_INFINITY });
    const waits: number[] = [];
    const onProgress = ({ waiting }: Progress): void => void (waiting && waits.push(waiting.untilMs - testNow));
    const pulled = collect(pull(client, "cdr_4", { ...spring, maxWaitMs: 60_000, onProgress }));
    await expect(pulled).rejects.toBeInstanceOf(UnavailableError);
    expect([waits, clock.now() - testNow]).toEqual([[60_000], 60_000]);
  });

  test("but no longer than maxWaitMs", async () => {
    const { client } = createClientAndFake({ maintenance: true });
    const started = client.clock.now();
    const pulled = collect(pull(client, "cdr_4", { ...spring, maxWaitMs: 3_600_000 }));
    await expect(pulled).rejects.toBeInstanceOf(UnavailableError);
    const waitedMs = client.clock.now() - started;
    expect(waitedMs).toBeGreaterThanOrEqual(3_600_000);
    expect(waitedMs).toBeLessThan(2 * 3_600_000);
  });
});

describe("gives up at once if the first request meets", () => {
  const refused = (code: string) => (): Promise<Response> => {
    const cause = Object.assign(new Error("connect"), { code });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  const page = async (): Promise<Response> => new Response("<!doctype html><title>Printer</title>");
  const denied = async (): Promise<Response> =>
    Response.json({ code: 403, error: "FORBIDDEN", msg: "IP NOT ON THE LIST" }, { status: 403 });
  const blocked = async (): Promise<Response> => new Response("<html>", { status: 403 });
  const blockedInJson = async (): Promise<Response> => Response.json({ message: "Forbidden" }, { status: 403 });

  const troubles: [string, () => Promise<Response>, string][] = [
    ["a closed port", refused("ECONNREFUSED"), "unreachable"],
    ["an unknown host", refused("ENOTFOUND"), "unknown-host"],
    ["a bad certificate", refused("DEPTH_ZERO_SELF_SIGNED_CERT"), "insecure"],
    ["a web page", page, "web-page"],
    ["a 403 with an unknown message", denied, "unknown-403"],
    ["a firewall", blocked, "unknown-403"],
    ["a firewall that sends JSON", blockedInJson, "unknown-403"],
  ];

  /** A client whose requests fail while `isTrouble` returns true for the number of earlier requests. */
  function troubled(trouble: () => Promise<Response>, isTrouble: (before: number) => boolean): [Client, () => number] {
    const clock = virtualClock({ start: testNow, auto: true });
    const answer = fetchFrom(createFake({ size: 50, clock }));
    let sent = 0;
    const fetch: Fetch = (url, init) => {
      sent += 1;
      return isTrouble(sent - 1) ? trouble() : answer(url, init);
    };
    const conduct = { token: "demo", clock, fetch, timeoutMs: Number.POSITIVE_INFINITY };
    return [createClient({ server: "0001", ...conduct }), () => sent];
  }

  test.each(troubles)("%s", async (_, trouble, name) => {
    const [client, sent] = troubled(trouble, () => true);
    const pulled = collect(pull(client, "diagram_13", spring));
    await expect(pulled).rejects.toMatchObject({ name: "UnavailableError", setupProblem: name });
    expect(sent()).toBe(1);
  });

  test.each(troubles.filter(([, , name]) => name !== "insecure"))("but waits if %s comes later", async (_, trouble) => {
    const [client] = troubled(trouble, (before) => before >= 1 && before < 4);
    const waits: Progress[] = [];
    const onProgress = (progress: Progress): void => void (progress.waiting && waits.push(progress));
    const steps = await collect(pull(client, "diagram_13", { ...spring, onProgress }));
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 50, spring.from, spring.to));
    expect(waits).toHaveLength(3);
  });

  test("but never waits after a certificate error", async () => {
    const [client, sent] = troubled(refused("CERT_HAS_EXPIRED"), (before) => before === 1);
    await expect(collect(pull(client, "diagram_13", spring))).rejects.toMatchObject({ setupProblem: "insecure" });
    expect(sent()).toBe(2);
  });
});

describe("takes the current time from the server:", () => {
  const secondOfPull = Date.parse("2026-05-06T02:30:00-05:00");
  const may = { from: "20260501000000", to: "20260531235959" };

  /** A client whose clock differs from its server's, which may send its time. */
  function apart(clientMs: number, serverMs: number, tells = true): [Client, ReturnType<typeof virtualClock>, Fake] {
    const clock = virtualClock({ start: serverMs });
    const fake = createFake({ size: 50, clock });
    const answer = fetchFrom(fake);
    const fetch: Fetch = async (url, init) => {
      const response = await answer(url, init);
      const headers = new Headers(response.headers);
      if (tells) headers.set("date", new Date(clock.now()).toUTCString());
      else headers.delete("date");
      return new Response(response.body, { status: response.status, headers });
    };
    const own = virtualClock({ start: clientMs });
    const conduct = { token: "demo", clock: own, fetch, timeoutMs: Number.POSITIVE_INFINITY };
    return [createClient({ server: "0001", ...conduct }), clock, fake];
  }

  const lastOf = (steps: readonly PulledWindow[]): Cursor | undefined => steps.at(-1)?.cursor;

  test.each([
    ["months later", Date.parse("2026-11-29T12:00:00-05:00")],
    ["years before", Date.parse("2020-01-01T12:00:00-05:00")],
  ])("no row is lost if this machine's clock is %s", async (_, machineMs) => {
    const [client, clock] = apart(machineMs, secondOfPull);
    let kept: PulledWindow<"diagram_13">[] = [];
    for (let day = 0; day < 5; day += 1) {
      const steps: PulledWindow<"diagram_13">[] = await collect(
        pull(client, "diagram_13", { ...may, cursor: lastOf(kept) }),
      );
      kept = [...kept.filter(({ from }) => from < (steps[0]?.from ?? "9")), ...steps];
      clock.advance({ days: 1 });
    }
    clock.advance({ days: 30 });
    const last = await collect(pull(client, "diagram_13", { ...may, cursor: lastOf(kept) }));
    kept = [...kept.filter(({ from }) => from < (last[0]?.from ?? "9")), ...last];
    const fresh = await collect(pull(client, "diagram_13", may));
    expect(kept.flatMap(({ data }) => data)).toEqual(fresh.flatMap(({ data }) => data));
    expect(fresh.flatMap(({ data }) => data).length).toBeGreaterThan(100);
  });

  test("the option `now` decides which windows are settled", async () => {
    const [client] = apart(testNow, secondOfPull);
    const day = { from: "20260501000000", to: "20260505235959", profile: inclusive };
    const nextOf = async (now?: string): Promise<string | undefined> =>
      lastOf(await collect(pull(client, "diagram_13", { ...day, now })))?.next;
    expect(await nextOf()).toBe("20260501000000");
    expect(await nextOf("20260507000000")).toBe("20260506000000");
    expect(await nextOf("20260505120000")).toBe("20260501000000");
    await expect(nextOf("today")).rejects.toMatchObject({
      code: "invalid-pull-date",
      params: { option: "now", value: "today" },
    });
  });

  test("or from the client's clock if the server sends no date", async () => {
    const [client] = apart(testNow, testNow, false);
    const steps = await collect(pull(client, "diagram_13", { ...may, profile: inclusive }));
    expect(lastOf(steps)?.next).toBe("20260601000000");
  });

  test("requests no window that begins in the future", async () => {
    const [client, , fake] = apart(testNow, secondOfPull);
    const steps = await collect(pull(client, "diagram_13", { ...may, to: "20261231235959", profile: inclusive }));
    expect(requestedWindows(fake)).toEqual(["diagram_13 20260501000000-20260531235959"]);
    expect(steps.at(-1)?.progress).toMatchObject({ done: 1, nowMs: secondOfPull });
  });

  test.each([
    ["by both clocks", testNow, true],
    ["by the client's, without a date from the server", testNow, false],
  ])("requests no report if the whole range is in the future %s", async (_, serverMs, tells) => {
    const [client, , fake] = apart(testNow, serverMs, tells);
    const ahead = { from: "20270101000000", to: "20270331235959" };
    expect(await collect(pull(client, "diagram_13", ahead))).toEqual([]);
    expect(fake.requests.filter(({ report }) => report !== undefined)).toEqual([]);
  });

  test("nor by the option", async () => {
    const [client, , fake] = apart(testNow, testNow);
    expect(await collect(pull(client, "diagram_13", { ...spring, now: "20260101000000" }))).toEqual([]);
    expect(fake.requests).toEqual([]);
  });
});

test.each(["diagram_13", "cdr_4"] as const)("needs few requests for an empty year of %s", async (report) => {
  const { fake, client } = createClientAndFake({ size: 50 });
  const steps = await collect(pull(client, report, { from: "20100101000000", to: "20101231235959" }));
  expect(steps.every(({ data }) => Object.keys(data).length === 0)).toBe(true);
  expect(fake.requests.length).toBeLessThanOrEqual(22);
});

test("reports bytes that are not UTF-8", async () => {
  const { client } = createClientAndFake({ size: 50 }, { fetch: async () => latin1({ skill_name: "Atenci\u00f3n" }) });
  const [step] = await collect(pull(client, "diagram_2", { ...spring, to: "20260301235959", profile: inclusive }));
  expect(step).toMatchObject({ isUtf8: false, data: [{ skill_name: "Atenci\ufffdn" }] });
});

function latin1(row: object): Response {
  const text = JSON.stringify({ code: "200", error: null, msg: "1 records were found", data: [row] });
  return new Response(Buffer.from(text, "latin1"));
}

describe("stops at permanent errors:", () => {
  test.each([
    ["invalid-token", TokenError],
    ["quota-spent", QuotaError],
    ["missing-parameter", QueryError],
  ] as const)("%s", async (refusal, Class) => {
    const { fake, client } = createClientAndFake({ size: 50 });
    fake.refuse(refusal);
    await expect(collect(pull(client, "diagram_2", spring))).rejects.toBeInstanceOf(Class);
    expect(fake.requests).toHaveLength(1);
  });

  test("its budget", async () => {
    const { fake, client } = createClientAndFake({ size: 50 });
    const options = { from: "20250101000000", to: "20260430235959", profile: inclusive, budget: 3 };
    const pulled = pull(client, "diagram_2", options);
    const steps: PulledWindow[] = [];
    const read = async (): Promise<void> => {
      for await (const step of pulled) steps.push(step);
    };
    await expect(read()).rejects.toMatchObject({ code: "request-budget-spent", params: { budget: 3 } });
    expect([steps.length, fake.requests.length]).toEqual([3, 3]);
  });
});

test("resumes after any window, and the parts make up the whole", async () => {
  const pair = (): ReturnType<typeof createClientAndFake> =>
    createClientAndFake({ size: 60, limits: { rows: 1_000 } }, { rowLimit: 1_000 });
  const whole = await collect(pull(pair().client, "diagram_13", spring));
  for (const [at, { cursor }] of whole.entries()) {
    const rest = await collect(
      pull(pair().client, "diagram_13", { ...spring, cursor: parseCursor(JSON.parse(JSON.stringify(cursor))) }),
    );
    const both = [...whole.slice(0, at + 1), ...rest];
    const rows = addRows(
      { count: 0, sum: 0 },
      both.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await expectedRows(1, 60, spring.from, spring.to));
  }
});

test("reads an unsettled window again and loses no row of it", async () => {
  const { client, clock } = createClientAndFake({ size: 50 });
  const range = { from: "20260501000000", to: "20260715235959", profile: inclusive };
  const early = await collect(pull(client, "diagram_13", range));
  // Windows in the future are not requested.
  expect(early.map(({ cursor }) => cursor.next)).toEqual(["20260601000000", "20260601000000"]);
  clock.advance({ days: 60 });
  const late = await collect(pull(client, "diagram_13", { ...range, cursor: early.at(-1)?.cursor }));
  const rows = [...early.slice(0, 1), ...late].flatMap(({ data }) => data);
  const whole = (await collect(pull(client, "diagram_13", range))).flatMap(({ data }) => data);
  expect(rows).toEqual(whole);
});

describe("settles a window once the calls that began in it have ended:", () => {
  const digitsAt = (ms: number): string => formatVendorTime(Math.floor(ms / 1000));
  const twentyMinutes = { from: digitsAt(testNow - 20 * 60_000), to: digitsAt(testNow - 1_000), profile: inclusive };

  test("calls in progress at its end are read by the next pull", async () => {
    const { client, clock } = createClientAndFake({ size: "large" });
    const early = await collect(pull(client, "diagram_13", twentyMinutes));
    clock.advance({ minutes: 60 });
    const later = { ...twentyMinutes, to: digitsAt(testNow + 5 * 60_000) };
    const late = await collect(pull(client, "diagram_13", { ...later, cursor: early.at(-1)?.cursor }));
    const whole = await collect(pull(client, "diagram_13", later));
    expect(late[0]?.from).toBe(twentyMinutes.from);
    expect(late.flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
    expect(late[0]?.data.length).toBeGreaterThan(early[0]?.data.length ?? 0);
  });

  test.each([
    [4 * 3_600_000 - 1_000, {}, "20260302000000"],
    [4 * 3_600_000, {}, "20260303000000"],
    [36 * 3_600_000 - 1_000, { allowedLatenessMs: 36 * 3_600_000 }, "20260302000000"],
    [0, { allowedLatenessMs: 0 }, "20260303000000"],
  ])("%i ms after its end, with %j", async (behindMs, options, next) => {
    const end = Date.parse("2026-03-03T00:00:00-05:00");
    const clock = virtualClock({ start: end + behindMs });
    const { client } = createClientAndFake({ size: 50, clock }, { clock });
    const day = { from: "20260302000000", to: "20260302235959", profile: inclusive, ...options };
    expect((await collect(pull(client, "cdr_4", day))).at(-1)?.cursor.next).toBe(next);
  });

  test.each([
    ["hour", "20260302103000", "20260302000000"],
    ["hour", "20260302105959", "20260302110000"],
    ["day", "20260302105959", "20260302000000"],
  ] as const)("divides no row of diagram_1_2 (one per %s) at an end at %s: next is %s", async (grain, to, next) => {
    const answers = { "window-end": "inclusive", "row-grain": grain } as const;
    const { client } = createClientAndFake({ size: 300, profile: profileOf(answers) });
    const range = { from: "20260302000000", profile: profileOf(answers) };
    const early = await collect(pull(client, "diagram_1_2", { ...range, to }));
    const { cursor } = early.at(-1) ?? {};
    expect(cursor?.next).toBe(next);
    const late = await collect(pull(client, "diagram_1_2", { ...range, to: "20260302235959", cursor }));
    const whole = await collect(pull(client, "diagram_1_2", { ...range, to: "20260302235959" }));
    const kept = early.filter(({ from }) => from < next);
    expect([...kept, ...late].flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
  });
});

test("has nothing left to do after the last window", async () => {
  const { client } = createClientAndFake({ size: 50 });
  const steps = await collect(pull(client, "diagram_2", spring));
  expect(await collect(pull(client, "diagram_2", { ...spring, cursor: steps.at(-1)?.cursor }))).toEqual([]);
});

test("reads the last days again with overlapDays", async () => {
  const { client } = createClientAndFake({ size: 50, restatement: true });
  const steps = await collect(pull(client, "cdr_4", { ...spring, profile: inclusive }));
  const cursor = steps.at(-1)?.cursor;
  const later = { ...spring, to: "20260502235959", profile: inclusive, cursor, overlapDays: 3 };
  expect(windowsOf(await collect(pull(client, "cdr_4", later)))).toEqual(["20260428000000-20260502235959"]);
});

test.each([
  { overlapDays: 0, resumesAt: "20260501000000" },
  { overlapDays: 3, resumesAt: "20260428000000" },
  { overlapDays: 366, resumesAt: "20260401000000" },
])("resumes $overlapDays days before the cursor, but not before the pull", ({ overlapDays, resumesAt }) => {
  const cursor = { from: "20260401000000", next: "20260501000000" };
  expect(formatVendorTime(resumeSecond(cursor, overlapDays))).toBe(resumesAt);
});

test("rejects a cursor of another pull and an invalid cursor", async () => {
  const { client } = createClientAndFake({ size: 50 });
  const [step] = await collect(pull(client, "diagram_2", spring));
  const cursor = step?.cursor as Cursor;
  await expect(collect(pull(client, "cdr_4", { ...spring, cursor }))).rejects.toMatchObject({
    code: "cursor-of-another-pull",
    params: { report: "diagram_2" },
  });
  await expect(collect(pull(client, "diagram_2", { ...spring, from: "20260302000000", cursor }))).rejects.toThrow(
    "cursor",
  );
  for (const broken of [
    null,
    {},
    { ...cursor, next: "soon" },
    { ...cursor, windowSeconds: 0 },
    { ...cursor, windowEnd: "x" },
    { ...cursor, from: "20260230000000" },
    { ...cursor, parameters: { campaign_id: 7 } },
    { ...cursor, parameters: JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`) },
  ]) {
    expect(() => parseCursor(broken)).toThrow(expect.objectContaining({ code: "invalid-cursor" }));
  }
  expect(() => parseCursor({ ...cursor, next: "soon" })).toThrow(
    'Invalid cursor: `next` is "soon". Expected a time of fourteen digits. Start over without it.',
  );
  expect(() => parseCursor({ ...cursor, nxt: cursor.next })).toThrow(
    expect.objectContaining({ code: "unknown-cursor-field", params: expect.objectContaining({ field: "nxt" }) }),
  );
  const old = { ...cursor, mockvox: 1 };
  expect(() => parseCursor(old)).toThrow(expect.objectContaining({ code: "outdated-cursor" }));
});

describe("refuses", () => {
  const cases: [string, { from: string; to: string }, string][] = [
    ["a reversed range", { from: spring.to, to: spring.from }, "reversed-pull-range"],
    ["an invalid date", { from: "2026-03-01", to: spring.to }, "invalid-pull-date"],
  ];
  test.each(cases)("%s", async (_, range, code) => {
    const { client } = createClientAndFake();
    await expect(collect(pull(client, "cdr_4", range))).rejects.toMatchObject({ code });
  });
});

test("can be aborted while it waits, and sends nothing more after a break", async () => {
  const abort = new AbortController();
  const { fake, client } = createClientAndFake({ maintenance: true });
  const pulled = collect(
    pull(client, "cdr_4", { ...spring, signal: abort.signal, onProgress: () => abort.abort(new Error("enough")) }),
  );
  await expect(pulled).rejects.toThrow("enough");
  fake.setMaintenance(false);
  const before = fake.requests.length;
  for await (const _ of pull(client, "diagram_2", { from: "20250101000000", to: spring.to, profile: inclusive })) break;
  expect(fake.requests.length - before).toBe(1);
});

test("reports its progress", async () => {
  const options: FakeOptions = { size: 50, latency: 10_000 };
  const { client } = createClientAndFake(options);
  const told: Progress[] = [];
  const steps = await collect(
    pull(client, "diagram_2", { ...spring, profile: inclusive, onProgress: (progress) => told.push(progress) }),
  );
  expect(steps.map(({ progress }) => progress)).toEqual(told);
  const days =
    (parseSecond("20260401000000") - parseSecond(spring.from)) /
    (parseSecond(spring.to) + 1 - parseSecond(spring.from));
  expect(told).toMatchObject([
    { windows: 1, requests: 1, done: days, remainingMs: (10_000 / days) * (1 - days) },
    { windows: 2, requests: 2, done: 1, remainingMs: 0, rows: steps.reduce((sum, { data }) => sum + data.length, 0) },
  ]);
});

describe("rejects a number that would lose rows or send nothing:", () => {
  test.each([
    [{ overlapDays: -1 }, "overlapDays", 0],
    [{ overlapDays: Number.NaN }, "overlapDays", 0],
    [{ budget: 0 }, "budget", 1],
    [{ budget: Number.NaN }, "budget", 1],
    [{ allowedLatenessMs: -1 }, "allowedLatenessMs", 0],
    [{ maxWaitMs: Number.NaN }, "maxWaitMs", 0],
  ])("%j", async (options, option, minimum) => {
    const { client } = createClientAndFake({ size: 50 });
    await expect(collect(pull(client, "cdr_4", { ...spring, ...options }))).rejects.toMatchObject({
      code: "invalid-pull-number",
      params: { option, minimum },
    });
  });
});

test("sends the campaign of campaign_8", async () => {
  const { fake, client } = createClientAndFake({ size: 50 });
  await collect(pull(client, "campaign_8", { ...spring, campaign_id: "all", profile: inclusive }));
  expect(fake.requests[0]?.query).toMatchObject({ campaign_id: "all" });
  const [step] = await collect(pull(client, "campaign_8", { ...spring, campaign_id: 77 as never, profile: inclusive }));
  expect(fake.requests.at(-1)?.query).toMatchObject({ campaign_id: "77" });
  expect(step?.cursor.parameters).toEqual({ campaign_id: "77" });
});

test.each([Number.NaN, true, null, { id: 77 }])("requests nothing if the campaign is %j", async (campaign) => {
  const { fake, client } = createClientAndFake({ size: 50 });
  const pulled = collect(pull(client, "campaign_8", { ...spring, campaign_id: campaign as never, profile: inclusive }));
  await expect(pulled).rejects.toBeInstanceOf(QueryError);
  expect(fake.requests).toEqual([]);
});
