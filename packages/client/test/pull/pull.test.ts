import { createFake, type Fake, type FakeOptions, virtualClock } from "@mockvox/mock-server";
import { formatVendorSecond, type Profile, type ReportId } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import {
  type Client,
  createClient,
  type Fetch,
  QueryError,
  QuotaError,
  TokenError,
  UnavailableError,
} from "../../src/index.ts";
import { type Cursor, type Progress, parseCursor, pull, type Step } from "../../src/pull.ts";
import { createPair, fetchOf, present } from "../ground.ts";
import { addRows, ownRows, secondOf } from "./multiset.ts";

const spring = { from: "20260301000000", to: "20260430235959" } as const;

const inclusive = profileOf({ "window-end": "inclusive" });

function profileOf(answers: Profile["answers"]): Profile {
  return { mockvox: 1, name: "under test", answers };
}

async function all<Id extends ReportId>(steps: AsyncIterable<Step<Id>>): Promise<Step<Id>[]> {
  const read: Step<Id>[] = [];
  for await (const step of steps) read.push(step);
  return read;
}

function windowsOf(steps: readonly Step[]): string[] {
  return steps.map(({ from, to }) => `${from}-${to}`);
}

/** The windows asked for, as sent. */
function askedOf(fake: Fake): string[] {
  return fake.requests.map(({ report, query }) => `${report} ${query.date_ini}-${query.date_end}`);
}

test("splits at 31 days, and asks for each second once when the profile tells whether the end belongs", async () => {
  const { fake, client } = createPair({ size: 50 });
  const steps = await all(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  expect(windowsOf(steps)).toEqual(["20260301000000-20260331235959", "20260401000000-20260430235959"]);
  expect(askedOf(fake)).toEqual([
    "diagram_13 20260301000000-20260331235959",
    "diagram_13 20260401000000-20260430235959",
  ]);
});

test("asks for the second behind a window whose end does not belong to it", async () => {
  const { fake, client } = createPair({ size: 50, profile: profileOf({ "window-end": "exclusive" }) });
  const profile = profileOf({ "window-end": "exclusive" });
  const steps = await all(pull(client, "diagram_13", { ...spring, profile }));
  expect(askedOf(fake).at(-1)).toBe("diagram_13 20260401000000-20260501000000");
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await ownRows(1, 50, spring.from, spring.to));
});

describe("finds out by itself whether the end belongs to a window:", () => {
  test.each([
    ["inclusive", 4],
    ["exclusive", 4],
  ] as const)("%s", async (end, requests) => {
    const { fake, client } = createPair({ size: 50, profile: profileOf({ "window-end": end }) });
    const steps = await all(pull(client, "diagram_13", spring));
    expect(steps.at(-1)?.cursor.windowEnd).toBe(end);
    // One window is asked twice when the end belongs, one probe more is sent when it does not.
    expect(fake.requests).toHaveLength(requests);
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await ownRows(1, 50, spring.from, spring.to));
  });

  test("once, for a cursor keeps it", async () => {
    const { fake, client } = createPair({ size: 50 });
    const [first] = await all(pull(client, "diagram_13", { ...spring, to: "20260315235959" }));
    const before = fake.requests.length;
    await all(pull(client, "diagram_13", { ...spring, cursor: first?.cursor }));
    expect(fake.requests.length - before).toBe(2);
  });

  test("for a report whose rows have no second, from the rows of diagram_13", async () => {
    const { client } = createPair({ size: 200, profile: profileOf({ "window-end": "exclusive" }) });
    const [step] = await all(pull(client, "cdr_4", { from: "20260302000000", to: "20260302235959" }));
    const { client: knowing } = createPair({ size: 200 });
    const whole = await knowing.report("cdr_4", { date_ini: "20260302000000", date_end: "20260302235959" });
    expect(step?.cursor.windowEnd).toBe("exclusive");
    expect(step?.data).toEqual(whole.data);
  });

  test.each(["inclusive", "exclusive"] as const)("%s, also when the server is in trouble meanwhile", async (end) => {
    const clock = virtualClock({ start: present, auto: true });
    const answer = fetchOf(createFake({ size: 50, clock, profile: profileOf({ "window-end": end }) }));
    let troubles = 0;
    const client = createClient({
      ...{ server: "0001", token: "demo", clock, timeoutMs: Number.POSITIVE_INFINITY },
      fetch: async (url, init) => {
        const { date_ini, date_end } = Object.fromEntries(new URL(url).searchParams);
        const isProbe = secondOf(date_end ?? "") - secondOf(date_ini ?? "") === 1;
        if (!isProbe || troubles >= 6) return answer(url, init);
        troubles += 1;
        return new Response("<html>", { status: 504 });
      },
    });
    const steps = await all(pull(client, "diagram_13", spring));
    expect([troubles, steps.at(-1)?.cursor.windowEnd]).toEqual([6, end]);
  });

  test("or says that it cannot, and guesses nothing", async () => {
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
    const pulled = all(pull(client, "cdr_4", { from: "20260302000000", to: "20260302235959" }));
    await expect(pulled).rejects.toThrow(
      /cannot be told from its rows. Give a profile that answers the claim window-end/,
    );
    await expect(pulled).rejects.toBeInstanceOf(QueryError);
  });
});

test("splits at month ends when the profile says so", async () => {
  const { client } = createPair({ size: 50 });
  const profile = profileOf({ "window-end": "inclusive", "calendar-month": "refused" });
  const steps = await all(pull(client, "diagram_2", { from: "20260115000000", to: "20260310120000", profile }));
  expect(windowsOf(steps)).toEqual([
    "20260115000000-20260131235959",
    "20260201000000-20260228235959",
    "20260301000000-20260310120000",
  ]);
});

describe("does not take a refusal for an empty window when the server refuses to cross a month's end with", () => {
  test.each(["bad-request", "not-found"] as const)("%s", async (refusal) => {
    const answers = { "calendar-month": "refused", "range-refusal": refusal } as const;
    const { client } = createPair({ size: 50, profile: profileOf(answers) });
    const range = { from: "20260115000000", to: "20260310120000" };
    const steps = await all(pull(client, "diagram_13", { ...range, profile: inclusive }));
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await ownRows(1, 50, range.from, range.to));
  });
});

test("shortens its windows when 31 days to the second are too long", async () => {
  const answers = { "longest-window": "refused", "window-end": "exclusive" } as const;
  const { client } = createPair({ size: 50, profile: profileOf(answers) });
  const profile = profileOf({ "window-end": "exclusive" });
  const steps = await all(pull(client, "diagram_13", { ...spring, profile }));
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await ownRows(1, 50, spring.from, spring.to));
});

test("halves what comes near the row limit, and grows again", async () => {
  const { client } = createPair({ size: 300, limits: { rows: 3_000 } }, { rowLimit: 3_000 });
  const steps = await all(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  expect(steps.length).toBeLessThan(30);
  expect(Math.max(...steps.map(({ data }) => data.length))).toBeLessThan(2_940);
  const rows = addRows(
    { count: 0, sum: 0 },
    steps.flatMap(({ data }) => data),
  );
  expect(rows).toEqual(await ownRows(1, 300, spring.from, spring.to));
});

test("says so when the least window holds too much", async () => {
  const { client } = createPair({ size: 5_000, limits: { rows: 2 } }, { rowLimit: 2 });
  const pulled = all(pull(client, "diagram_13", { ...spring, profile: inclusive }));
  await expect(pulled).rejects.toThrow(/Failed to read diagram_13: \d seconds hold too much/);
});

test("waits for a server in trouble when the least window cannot be halved", async () => {
  const { fake, client } = createPair({ size: 50 });
  fake.injectFault({ kind: "proxy-page", status: 504 }, { times: 7 });
  const range = { from: "20260302100000", to: "20260302100001", profile: inclusive };
  expect(windowsOf(await all(pull(client, "cdr_4", range)))).toEqual(["20260302100000-20260302100001"]);
});

test("cuts diagram_1_2 at full hours, so that no row comes in two", async () => {
  const { client } = createPair({ size: 300, limits: { rows: 100 } }, { rowLimit: 100 });
  const steps = await all(pull(client, "diagram_1_2", { ...spring, profile: inclusive }));
  expect(steps.length).toBeGreaterThan(10);
  for (const { from } of steps) expect(from.slice(10)).toBe("0000");
  const { client: unlimited } = createPair({ size: 300 });
  const whole = await all(pull(unlimited, "diagram_1_2", { ...spring, profile: inclusive }));
  expect(steps.flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
});

test.each(["hour", "day"] as const)(
  "parts no row of diagram_1_2, of one %s each, when nobody told which",
  async (grain) => {
    const profile = profileOf({ "row-grain": grain });
    const { fake, client } = createPair({ size: 100, profile });
    fake.injectFault({ kind: "proxy-page", status: 504 }, { times: 10 });
    const parted = await all(pull(client, "diagram_1_2", spring));
    const whole = await client.report("diagram_1_2", { date_ini: spring.from, date_end: "20260331235959" });
    expect(parted.length).toBeGreaterThan(3);
    expect(parted.flatMap(({ data }) => data).slice(0, whole.data.length)).toEqual(whole.data);
  },
);

test.each(["cdr_4", "diagram_2", "campaign_8"] as const)("leaves %s as it is, window by window", async (report) => {
  const { client } = createPair({ size: 100 });
  const campaign = report === "campaign_8" ? { campaign_id: "all" } : {};
  const options = { ...spring, ...campaign, profile: inclusive } as Parameters<typeof pull<typeof report>>[2];
  for (const { from, to, data } of await all(pull(client, report, options))) {
    const query = { date_ini: from, date_end: to, ...campaign } as Parameters<typeof client.report<typeof report>>[1];
    expect(data).toEqual((await client.report(report, query)).data);
  }
});

describe("has requests in flight:", () => {
  test.each([1, 2] as const)("%i", async (inFlight) => {
    let now = 0;
    let most = 0;
    const fake = createFake({ size: 200, limits: { rows: 500 }, clock: virtualClock({ start: present }) });
    const answer = fetchOf(fake);
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
    const steps = await all(pull(client, "diagram_13", { ...spring, inFlight }));
    expect(most).toBe(inFlight);
    expect(steps.map(({ from }) => from)).toEqual(steps.map(({ from }) => from).sort());
    expect(fake.requests.filter(({ refusal }) => refusal === "too-many-requests")).toEqual([]);
  });

  test("never three", async () => {
    const { client } = createPair();
    await expect(all(pull(client, "cdr_4", { ...spring, inFlight: 3 as never }))).rejects.toThrow(
      "has 1 to 2 requests",
    );
  });
});

describe("waits out what passes:", () => {
  const troubles: [string, (fake: Fake) => void][] = [
    ["a slot that is taken", (fake) => fake.refuse("too-many-requests", { times: 3 })],
    ["maintenance", (fake) => fake.refuse("maintenance", { times: 5 })],
    ["a time limit", (fake) => fake.refuse("time-limit", { times: 2 })],
    ["a lost connection", (fake) => fake.injectFault({ kind: "reset" }, { times: 3 })],
    ["a gateway in trouble", (fake) => fake.injectFault({ kind: "proxy-page" }, { times: 3 })],
  ];
  test.each(troubles)("%s", async (_, trouble) => {
    const { fake, client } = createPair({ size: 50 });
    trouble(fake);
    const waits: Progress[] = [];
    const onProgress = (progress: Progress): void => void (progress.waiting && waits.push(progress));
    const steps = await all(pull(client, "diagram_13", { ...spring, onProgress }));
    expect(waits[0]?.waiting?.untilMs).toBeGreaterThan(present);
    expect(waits[0]?.waiting?.why).toBeInstanceOf(Error);
    const rows = addRows(
      { count: 0, sum: 0 },
      steps.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await ownRows(1, 50, spring.from, spring.to));
  });

  test("as long as the server says", async () => {
    const profile = profileOf({ "retry-after": "present" });
    const { fake, client } = createPair({ size: 50, profile });
    fake.refuse("too-many-requests");
    const waits: number[] = [];
    const onProgress = ({ waiting }: Progress): void => void (waiting && waits.push(waiting.untilMs - present));
    await all(pull(client, "diagram_2", { ...spring, profile: inclusive, onProgress }));
    expect(waits).toEqual([1_000]);
  });

  test("as long as its patience alone, whatever the server says", async () => {
    const clock = virtualClock({ start: present, auto: true });
    const headers = { "retry-after": "99999999999" };
    const fetch = async (): Promise<Response> => new Response("<html>", { status: 503, headers });
    const client = createClient({ server: "0001", token: "demo", clock, fetch, timeoutMs: Number.POSITIVE_INFINITY });
    const waits: number[] = [];
    const onProgress = ({ waiting }: Progress): void => void (waiting && waits.push(waiting.untilMs - present));
    const pulled = all(pull(client, "cdr_4", { ...spring, patienceMs: 60_000, onProgress }));
    await expect(pulled).rejects.toBeInstanceOf(UnavailableError);
    expect([waits, clock.now() - present]).toEqual([[60_000], 60_000]);
  });

  test("but no longer than its patience", async () => {
    const { client } = createPair({ maintenance: true });
    const started = client.clock.now();
    const pulled = all(pull(client, "cdr_4", { ...spring, patienceMs: 3_600_000 }));
    await expect(pulled).rejects.toBeInstanceOf(UnavailableError);
    const waitedMs = client.clock.now() - started;
    expect(waitedMs).toBeGreaterThanOrEqual(3_600_000);
    expect(waitedMs).toBeLessThan(2 * 3_600_000);
  });
});

describe("gives up at once when the first request meets", () => {
  const refused = (code: string) => (): Promise<Response> => {
    const cause = Object.assign(new Error("connect"), { code });
    return Promise.reject(new TypeError("fetch failed", { cause }));
  };
  const page = async (): Promise<Response> => new Response("<!doctype html><title>Printer</title>");
  const denied = async (): Promise<Response> =>
    Response.json({ code: 403, error: "FORBIDDEN", msg: "IP NOT ON THE LIST" }, { status: 403 });
  const blocked = async (): Promise<Response> => new Response("<html>", { status: 403 });

  const troubles: [string, () => Promise<Response>, string][] = [
    ["a port where nothing listens", refused("ECONNREFUSED"), "unreachable"],
    ["a name that does not resolve", refused("ENOTFOUND"), "unknown-host"],
    ["a bad certificate", refused("DEPTH_ZERO_SELF_SIGNED_CERT"), "insecure"],
    ["a web page", page, "web-page"],
    ["a 403 in unknown words", denied, "unknown-403"],
    ["a firewall", blocked, "unknown-403"],
  ];

  /** A client whose requests meet trouble while `isTrouble` says so, of how many were sent before. */
  function troubled(trouble: () => Promise<Response>, isTrouble: (before: number) => boolean): [Client, () => number] {
    const clock = virtualClock({ start: present, auto: true });
    const answer = fetchOf(createFake({ size: 50, clock }));
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
    const pulled = all(pull(client, "diagram_13", spring));
    await expect(pulled).rejects.toMatchObject({ name: "UnavailableError", trouble: name });
    expect(sent()).toBe(1);
  });

  test.each(troubles.filter(([, , name]) => name !== "insecure"))(
    "but waits when %s comes later",
    async (_, trouble) => {
      const [client] = troubled(trouble, (before) => before >= 1 && before < 4);
      const waits: Progress[] = [];
      const onProgress = (progress: Progress): void => void (progress.waiting && waits.push(progress));
      const steps = await all(pull(client, "diagram_13", { ...spring, onProgress }));
      const rows = addRows(
        { count: 0, sum: 0 },
        steps.flatMap(({ data }) => data),
      );
      expect(rows).toEqual(await ownRows(1, 50, spring.from, spring.to));
      expect(waits).toHaveLength(3);
    },
  );

  test("but never waits for a certificate", async () => {
    const [client, sent] = troubled(refused("CERT_HAS_EXPIRED"), (before) => before === 1);
    await expect(all(pull(client, "diagram_13", spring))).rejects.toMatchObject({ trouble: "insecure" });
    expect(sent()).toBe(2);
  });
});

describe("takes the present from the server:", () => {
  const secondOfPull = Date.parse("2026-05-06T02:30:00-05:00");
  const may = { from: "20260501000000", to: "20260531235959" };

  /** A client on another clock than its server, which sends its time, or not. */
  function apart(clientMs: number, serverMs: number, tells = true): [Client, ReturnType<typeof virtualClock>, Fake] {
    const clock = virtualClock({ start: serverMs });
    const fake = createFake({ size: 50, clock });
    const answer = fetchOf(fake);
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

  const lastOf = (steps: readonly Step[]): Cursor | undefined => steps.at(-1)?.cursor;

  test.each([
    ["months later", Date.parse("2026-11-29T12:00:00-05:00")],
    ["years before", Date.parse("2020-01-01T12:00:00-05:00")],
  ])("a rehearsal loses no row when this machine is %s", async (_, machineMs) => {
    const [client, clock] = apart(machineMs, secondOfPull);
    let kept: Step<"diagram_13">[] = [];
    for (let day = 0; day < 5; day += 1) {
      const steps: Step<"diagram_13">[] = await all(pull(client, "diagram_13", { ...may, cursor: lastOf(kept) }));
      kept = [...kept.filter(({ from }) => from < (steps[0]?.from ?? "9")), ...steps];
      clock.advance({ days: 1 });
    }
    clock.advance({ days: 30 });
    const last = await all(pull(client, "diagram_13", { ...may, cursor: lastOf(kept) }));
    kept = [...kept.filter(({ from }) => from < (last[0]?.from ?? "9")), ...last];
    const fresh = await all(pull(client, "diagram_13", may));
    expect(kept.flatMap(({ data }) => data)).toEqual(fresh.flatMap(({ data }) => data));
    expect(fresh.flatMap(({ data }) => data).length).toBeGreaterThan(100);
  });

  test("what is over is judged by the option, where it is given", async () => {
    const [client] = apart(present, secondOfPull);
    const day = { from: "20260501000000", to: "20260505235959", profile: inclusive };
    const nextOf = async (now?: string): Promise<string | undefined> =>
      lastOf(await all(pull(client, "diagram_13", { ...day, now })))?.next;
    expect(await nextOf()).toBe("20260501000000");
    expect(await nextOf("20260507000000")).toBe("20260506000000");
    expect(await nextOf("20260505120000")).toBe("20260501000000");
    await expect(nextOf("today")).rejects.toThrow('now is no second, found "today"');
  });

  test("or by the client's clock where the server does not tell it", async () => {
    const [client] = apart(present, present, false);
    const steps = await all(pull(client, "diagram_13", { ...may, profile: inclusive }));
    expect(lastOf(steps)?.next).toBe("20260601000000");
  });

  test("no window is asked for that begins in the future", async () => {
    const [client, , fake] = apart(present, secondOfPull);
    const steps = await all(pull(client, "diagram_13", { ...may, to: "20261231235959", profile: inclusive }));
    expect(askedOf(fake)).toEqual(["diagram_13 20260501000000-20260531235959"]);
    expect(steps.at(-1)?.progress).toMatchObject({ done: 1, nowMs: secondOfPull });
  });

  test.each([
    ["by both clocks", present, true],
    ["by the client's, and the server does not tell", present, false],
  ])("no report is asked for when the whole range lies ahead %s", async (_, serverMs, tells) => {
    const [client, , fake] = apart(present, serverMs, tells);
    const ahead = { from: "20270101000000", to: "20270331235959" };
    expect(await all(pull(client, "diagram_13", ahead))).toEqual([]);
    expect(fake.requests.filter(({ report }) => report !== undefined)).toEqual([]);
  });

  test("nor when the option says so", async () => {
    const [client, , fake] = apart(present, present);
    expect(await all(pull(client, "diagram_13", { ...spring, now: "20260101000000" }))).toEqual([]);
    expect(fake.requests).toEqual([]);
  });
});

test.each(["diagram_13", "cdr_4"] as const)(
  "spends little on a year of %s in which nothing happened",
  async (report) => {
    const { fake, client } = createPair({ size: 50 });
    const steps = await all(pull(client, report, { from: "20100101000000", to: "20101231235959" }));
    expect(steps.every(({ data }) => Object.keys(data).length === 0)).toBe(true);
    expect(fake.requests.length).toBeLessThanOrEqual(22);
  },
);

test("tells of bytes that were not UTF-8", async () => {
  const { client } = createPair({ size: 50 }, { fetch: async () => latin1({ skill_name: "Atenci\u00f3n" }) });
  const [step] = await all(pull(client, "diagram_2", { ...spring, to: "20260301235959", profile: inclusive }));
  expect(step).toMatchObject({ isUtf8: false, data: [{ skill_name: "Atenci\ufffdn" }] });
});

function latin1(row: object): Response {
  const text = JSON.stringify({ code: "200", error: null, msg: "1 records were found", data: [row] });
  return new Response(Buffer.from(text, "latin1"));
}

describe("stops at what does not pass:", () => {
  test.each([
    ["invalid-token", TokenError],
    ["quota-spent", QuotaError],
    ["missing-parameter", QueryError],
  ] as const)("%s", async (refusal, Class) => {
    const { fake, client } = createPair({ size: 50 });
    fake.refuse(refusal);
    await expect(all(pull(client, "diagram_2", spring))).rejects.toBeInstanceOf(Class);
    expect(fake.requests).toHaveLength(1);
  });

  test("its budget", async () => {
    const { fake, client } = createPair({ size: 50 });
    const options = { from: "20250101000000", to: "20260430235959", profile: inclusive, budget: 3 };
    const pulled = pull(client, "diagram_2", options);
    const steps: Step[] = [];
    const read = async (): Promise<void> => {
      for await (const step of pulled) steps.push(step);
    };
    await expect(read()).rejects.toThrow("the budget of 3 requests is spent. Go on with the last step's cursor");
    expect([steps.length, fake.requests.length]).toEqual([3, 3]);
  });
});

test("goes on behind any step, and the parts make the whole", async () => {
  const pair = (): ReturnType<typeof createPair> =>
    createPair({ size: 60, limits: { rows: 1_000 } }, { rowLimit: 1_000 });
  const whole = await all(pull(pair().client, "diagram_13", spring));
  for (const [at, { cursor }] of whole.entries()) {
    const rest = await all(
      pull(pair().client, "diagram_13", { ...spring, cursor: parseCursor(JSON.parse(JSON.stringify(cursor))) }),
    );
    const both = [...whole.slice(0, at + 1), ...rest];
    const rows = addRows(
      { count: 0, sum: 0 },
      both.flatMap(({ data }) => data),
    );
    expect(rows).toEqual(await ownRows(1, 60, spring.from, spring.to));
  }
});

test("loses nothing of a window that was not over when it was read: its step comes again", async () => {
  const { client, clock } = createPair({ size: 50 });
  const range = { from: "20260501000000", to: "20260715235959", profile: inclusive };
  const early = await all(pull(client, "diagram_13", range));
  // What begins in the future is not asked for.
  expect(early.map(({ cursor }) => cursor.next)).toEqual(["20260601000000", "20260601000000"]);
  clock.advance({ days: 60 });
  const late = await all(pull(client, "diagram_13", { ...range, cursor: early.at(-1)?.cursor }));
  const rows = [...early.slice(0, 1), ...late].flatMap(({ data }) => data);
  const whole = (await all(pull(client, "diagram_13", range))).flatMap(({ data }) => data);
  expect(rows).toEqual(whole);
});

describe("takes a window for over once what began in it has ended:", () => {
  const digitsAt = (ms: number): string => formatVendorSecond(Math.floor(ms / 1000));
  const twentyMinutes = { from: digitsAt(present - 20 * 60_000), to: digitsAt(present - 1_000), profile: inclusive };

  test("what was under way at its end is read by the next pull", async () => {
    const { client, clock } = createPair({ size: "large" });
    const early = await all(pull(client, "diagram_13", twentyMinutes));
    clock.advance({ minutes: 60 });
    const later = { ...twentyMinutes, to: digitsAt(present + 5 * 60_000) };
    const late = await all(pull(client, "diagram_13", { ...later, cursor: early.at(-1)?.cursor }));
    const whole = await all(pull(client, "diagram_13", later));
    expect(late[0]?.from).toBe(twentyMinutes.from);
    expect(late.flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
    expect(late[0]?.data.length).toBeGreaterThan(early[0]?.data.length ?? 0);
  });

  test.each([
    [4 * 3_600_000 - 1_000, {}, "20260302000000"],
    [4 * 3_600_000, {}, "20260303000000"],
    [36 * 3_600_000 - 1_000, { settleMs: 36 * 3_600_000 }, "20260302000000"],
    [0, { settleMs: 0 }, "20260303000000"],
  ])("%i ms behind its end, with %j", async (behindMs, options, next) => {
    const end = Date.parse("2026-03-03T00:00:00-05:00");
    const clock = virtualClock({ start: end + behindMs });
    const { client } = createPair({ size: 50, clock }, { clock });
    const day = { from: "20260302000000", to: "20260302235959", profile: inclusive, ...options };
    expect((await all(pull(client, "cdr_4", day))).at(-1)?.cursor.next).toBe(next);
  });

  test.each([
    ["hour", "20260302103000", "20260302000000"],
    ["hour", "20260302105959", "20260302110000"],
    ["day", "20260302105959", "20260302000000"],
  ] as const)(
    "no row of diagram_1_2, of one %s each, is parted by an end at %s: next is %s",
    async (grain, to, next) => {
      const answers = { "window-end": "inclusive", "row-grain": grain } as const;
      const { client } = createPair({ size: 300, profile: profileOf(answers) });
      const range = { from: "20260302000000", profile: profileOf(answers) };
      const early = await all(pull(client, "diagram_1_2", { ...range, to }));
      const { cursor } = early.at(-1) ?? {};
      expect(cursor?.next).toBe(next);
      const late = await all(pull(client, "diagram_1_2", { ...range, to: "20260302235959", cursor }));
      const whole = await all(pull(client, "diagram_1_2", { ...range, to: "20260302235959" }));
      const kept = early.filter(({ from }) => from < next);
      expect([...kept, ...late].flatMap(({ data }) => data)).toEqual(whole.flatMap(({ data }) => data));
    },
  );
});

test("has nothing left to do behind the last step", async () => {
  const { client } = createPair({ size: 50 });
  const steps = await all(pull(client, "diagram_2", spring));
  expect(await all(pull(client, "diagram_2", { ...spring, cursor: steps.at(-1)?.cursor }))).toEqual([]);
});

test("reads the last days again when told to", async () => {
  const { client } = createPair({ size: 50, restatement: true });
  const steps = await all(pull(client, "cdr_4", { ...spring, profile: inclusive }));
  const cursor = steps.at(-1)?.cursor;
  const later = { ...spring, to: "20260502235959", profile: inclusive, cursor, rereadDays: 3 };
  expect(windowsOf(await all(pull(client, "cdr_4", later)))).toEqual(["20260428000000-20260502235959"]);
});

test("refuses a cursor of another pull, and what is no cursor", async () => {
  const { client } = createPair({ size: 50 });
  const [step] = await all(pull(client, "diagram_2", spring));
  const cursor = step?.cursor as Cursor;
  await expect(all(pull(client, "cdr_4", { ...spring, cursor }))).rejects.toThrow(
    "The cursor is of a pull of diagram_2",
  );
  await expect(all(pull(client, "diagram_2", { ...spring, from: "20260302000000", cursor }))).rejects.toThrow("cursor");
  for (const broken of [
    null,
    {},
    { ...cursor, next: "soon" },
    { ...cursor, spanSeconds: 0 },
    { ...cursor, windowEnd: "x" },
  ]) {
    expect(() => parseCursor(broken)).toThrow("This is no cursor of a pull");
  }
});

describe("refuses", () => {
  const cases: [string, { from: string; to: string }, string][] = [
    ["a reversed range", { from: spring.to, to: spring.from }, "ends after it begins"],
    ["a date that is none", { from: "2026-03-01", to: spring.to }, 'from is no second, found "2026-03-01"'],
  ];
  test.each(cases)("%s", async (_, range, message) => {
    const { client } = createPair();
    await expect(all(pull(client, "cdr_4", range))).rejects.toThrow(message);
  });
});

test("can be aborted while it waits, and sends nothing more when nobody reads on", async () => {
  const gone = new AbortController();
  const { fake, client } = createPair({ maintenance: true });
  const pulled = all(
    pull(client, "cdr_4", { ...spring, signal: gone.signal, onProgress: () => gone.abort(new Error("enough")) }),
  );
  await expect(pulled).rejects.toThrow("enough");
  fake.setMaintenance(false);
  const before = fake.requests.length;
  for await (const _ of pull(client, "diagram_2", { from: "20250101000000", to: spring.to, profile: inclusive })) break;
  expect(fake.requests.length - before).toBe(1);
});

test("tells how far it has come", async () => {
  const options: FakeOptions = { size: 50, latency: 10_000 };
  const { client } = createPair(options);
  const told: Progress[] = [];
  const steps = await all(
    pull(client, "diagram_2", { ...spring, profile: inclusive, onProgress: (progress) => told.push(progress) }),
  );
  expect(steps.map(({ progress }) => progress)).toEqual(told);
  const days = (secondOf("20260401000000") - secondOf(spring.from)) / (secondOf(spring.to) + 1 - secondOf(spring.from));
  expect(told).toMatchObject([
    { windows: 1, requests: 1, done: days, leftMs: (10_000 / days) * (1 - days) },
    { windows: 2, requests: 2, done: 1, leftMs: 0, rows: steps.reduce((sum, { data }) => sum + data.length, 0) },
  ]);
});

describe("refuses a number that would lose rows or send nothing:", () => {
  test.each([
    [{ rereadDays: -1 }, "rereadDays is a number from 0, found -1"],
    [{ rereadDays: Number.NaN }, "rereadDays is a number from 0, found NaN"],
    [{ budget: 0 }, "budget is a number from 1, found 0"],
    [{ budget: Number.NaN }, "budget is a number from 1, found NaN"],
    [{ settleMs: -1 }, "settleMs is a number from 0, found -1"],
    [{ patienceMs: Number.NaN }, "patienceMs is a number from 0, found NaN"],
  ])("%j", async (options, message) => {
    const { client } = createPair({ size: 50 });
    await expect(all(pull(client, "cdr_4", { ...spring, ...options }))).rejects.toThrow(new RangeError(message));
  });
});

test("asks campaign_8 for its campaign", async () => {
  const { fake, client } = createPair({ size: 50 });
  await all(pull(client, "campaign_8", { ...spring, campaign_id: "all", profile: inclusive }));
  expect(fake.requests[0]?.query).toMatchObject({ campaign_id: "all" });
});
