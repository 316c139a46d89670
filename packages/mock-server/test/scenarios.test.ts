import { describe, expect, test } from "vitest";
import { createFake, toFetch, virtualClock } from "../src/index.ts";
import { setupWolkvox, type WolkvoxDouble } from "../src/node.ts";
import { parseScenario, scenarios } from "../src/scenarios/index.ts";
import { withCode } from "./with-code.ts";

const start = Date.parse("2026-06-01T10:00:00-05:00");
const aDay = ["20260302000000", "20260302235959"] as const;

/** What a client sees of a response; the connection may fail. */
interface Seen {
  status: number | "failed";
  headers: Headers;
  bytes: Uint8Array;
  text: string;
  json: () => { code: unknown; data: Record<string, unknown>[]; msg: string };
}

/** What a client can do in a scenario. */
interface Client {
  wolkvox: WolkvoxDouble;
  get(report?: string, range?: readonly [string, string]): Promise<Seen>;
  /** Several requests, one after the other. */
  statuses(count: number): Promise<Seen["status"][]>;
  /** Several requests at the same time. */
  atOnce(count: number): Promise<Seen["status"][]>;
}

async function get(report = "diagram_13", [from, to]: readonly [string, string] = aDay): Promise<Seen> {
  const query = new URLSearchParams({ api: report, date_ini: from, date_end: to, campaign_id: "all" });
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
  let headers = new Headers();
  try {
    const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
    headers = response.headers;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
    return { status: response.status, headers, bytes, text, json: () => JSON.parse(text) };
  } catch {
    return { status: "failed", headers, bytes: new Uint8Array(), text: "", json: () => JSON.parse("") };
  }
}

async function inScenario<Result>(name: string, act: (client: Client) => Promise<Result>): Promise<Result> {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario) throw new Error(`There is no scenario ${name}.`);
  const wolkvox = setupWolkvox({ scenario, clock: virtualClock({ start, auto: true }) });
  wolkvox.listen();
  const statuses = async (count: number): Promise<Seen["status"][]> => {
    const seen: Seen["status"][] = [];
    for (let nth = 0; nth < count; nth += 1) seen.push((await get()).status);
    return seen;
  };
  const atOnce = async (count: number): Promise<Seen["status"][]> => {
    const seen = await Promise.all(Array.from({ length: count }, () => get()));
    return seen.map(({ status }) => status).sort();
  };
  try {
    return await act({ wolkvox, get, statuses, atOnce });
  } finally {
    wolkvox.close();
  }
}

const isPage = ({ text }: Seen): boolean => /^<!doctype html>/i.test(text);

/** What a mock server without a scenario answers. */
async function ordinary(report: string): Promise<string> {
  const fake = createFake({ clock: virtualClock({ start }) });
  const query = new URLSearchParams({ api: report, date_ini: aDay[0], date_end: aDay[1], campaign_id: "all" });
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${query}`;
  return (await toFetch(fake)(new Request(url, { headers: { "wolkvox-token": "demo" } }))).text();
}

/** What a client sees in each scenario. */
const effects: Readonly<Record<string, (client: Client) => Promise<void>>> = {
  "ordinary-night": async ({ statuses }) => expect(await statuses(2)).toEqual([200, 200]),
  "third-request-at-once": async ({ atOnce }) => expect(await atOnce(3)).toEqual([200, 200, 403]),
  "one-slot": async ({ atOnce }) => expect(await atOnce(2)).toEqual([200, 403]),
  "refused-for-a-while": async ({ statuses }) => expect(await statuses(4)).toEqual([403, 403, 403, 200]),
  "refused-with-retry-after": async ({ get }) => {
    const { status, headers } = await get();
    expect([status, headers.get("retry-after")]).toEqual([403, "1"]);
  },
  "quota-ends-midway": async ({ statuses }) => expect(await statuses(3)).toEqual([200, 403, 403]),
  "quota-spent-from-the-start": async ({ statuses }) => expect(await statuses(1)).toEqual([403]),
  "quota-ends-and-midnight-comes": async ({ wolkvox, statuses }) => {
    expect(await statuses(2)).toEqual([200, 403]);
    wolkvox.clock.advance({ minutes: 8 });
    expect(await statuses(2)).toEqual([200, 200]);
  },
  "nightly-maintenance": async ({ wolkvox, get, statuses }) => {
    expect((await get()).json()).toMatchObject({ code: "403" });
    wolkvox.clock.advance({ minutes: 10 });
    expect(await statuses(1)).toEqual([200]);
  },
  "maintenance-page": async ({ wolkvox, get, statuses }) => {
    expect(isPage(await get())).toBe(true);
    wolkvox.clock.advance({ minutes: 10 });
    expect(await statuses(1)).toEqual([200]);
  },
  "timeout-once": async ({ wolkvox, statuses }) => {
    expect(await statuses(2)).toEqual([408, 200]);
    expect(wolkvox.clock.now() - start).toBeGreaterThanOrEqual(60_000);
  },
  "timeout-always": async ({ statuses }) => expect(await statuses(3)).toEqual([408, 408, 408]),
  "timeout-with-a-page": async ({ get, statuses }) => {
    expect(isPage(await get())).toBe(true);
    expect(await statuses(1)).toEqual([200]);
  },
  "timeout-without-a-body": async ({ get, statuses }) => {
    expect((await get()).text).toBe("");
    expect(await statuses(1)).toEqual([200]);
  },
  "timeout-in-real-time": async ({ statuses }) => expect(await statuses(2)).toEqual([408, 200]),
  "slow-answers-in-real-time": async ({ wolkvox, statuses }) => {
    expect(await statuses(3)).toEqual([200, 200, 200]);
    expect(wolkvox.clock.now() - start).toBe(90_000);
  },
  "connection-reset": async ({ statuses }) => expect(await statuses(2)).toEqual(["failed", 200]),
  "reset-in-the-body": async ({ statuses }) => expect(await statuses(2)).toEqual(["failed", 200]),
  "cut-body": async ({ statuses }) => expect(await statuses(2)).toEqual(["failed", 200]),
  "second-response-cut": async ({ statuses }) => expect(await statuses(3)).toEqual([200, "failed", 200]),
  "empty-body": async ({ get }) => {
    const { status, text } = await get();
    expect([status, text]).toEqual([200, ""]);
  },
  garbage: async ({ get }) => {
    const { status, json } = await get();
    expect(status).toBe(200);
    expect(json).toThrow(SyntaxError);
  },
  "slow-drip": async ({ wolkvox, get }) => {
    const { bytes } = await get("diagram_1_2");
    expect(wolkvox.clock.now() - start).toBeGreaterThan((bytes.length / 2_500 - 1) * 1000);
  },
  "gateway-page": async ({ get, statuses }) => {
    const seen = await get();
    expect([seen.status, isPage(seen)]).toEqual([502, true]);
    expect(await statuses(1)).toEqual([200]);
  },
  "gateway-page-with-200": async ({ get }) => {
    const seen = await get();
    expect([seen.status, isPage(seen)]).toEqual([200, true]);
  },
  "unavailable-for-a-while": async ({ statuses }) => expect(await statuses(4)).toEqual([503, 503, 503, 200]),
  "wrong-content-type": async ({ get }) => {
    const { headers, json } = await get();
    expect([headers.get("content-type"), json().data.length > 0]).toEqual(["text/html", true]);
  },
  "error-with-status-200": async ({ get }) => {
    const { status, json } = await get();
    expect([status, json().code]).toEqual([200, "408"]);
  },
  "error-with-an-empty-list": async ({ get }) => {
    const { status, json } = await get();
    expect([status, json().code, json().data]).toEqual([200, "408", []]);
  },
  "not-found-error": async ({ get, statuses }) => {
    const error = await get();
    const empty = await get("diagram_13", ["20191231000000", "20191231235959"]);
    expect([error.status, empty.status]).toEqual([404, 404]);
    expect(error.json().msg).not.toBe(empty.json().msg);
    expect(await statuses(1)).toEqual([200]);
  },
  "empty-days": async ({ get }) => {
    const before = await get("diagram_13", ["20191231000000", "20191231235959"]);
    const after = await get("diagram_13", ["20200102000000", "20200102235959"]);
    expect([before.status, after.status]).toEqual([404, 200]);
  },
  "empty-days-as-a-list": async ({ get }) => {
    const { status, json } = await get("diagram_13", ["20191231000000", "20191231235959"]);
    expect([status, json().data]).toEqual([200, []]);
  },
  "row-limit": async ({ get }) => expect((await get()).json().data).toHaveLength(60_000),
  "month-of-31-days": async ({ wolkvox, get }) => {
    expect(wolkvox.health().source.edges).toBe(true);
    expect((await get("diagram_13", ["20260131000000", "20260131235959"])).status).toBe(200);
  },
  "leap-day": async ({ get }) => {
    expect((await get("diagram_13", ["20240229000000", "20240229235959"])).status).toBe(200);
  },
  "year-end": async ({ get }) => {
    expect((await get("diagram_13", ["20251231000000", "20251231235959"])).status).toBe(200);
  },
  "more-than-31-days": async ({ get }) => {
    expect((await get("diagram_13", ["20260115000000", "20260218235959"])).status).toBe(400);
  },
  "late-interactions": async ({ wolkvox, get }) => {
    const atNight = (await get()).json().data.length;
    wolkvox.clock.advance({ hours: 4 });
    expect((await get()).json().data.length).toBeGreaterThan(atNight);
  },
  "restated-rows": async ({ wolkvox, get }) => {
    wolkvox.clock.advance({ hours: 4 });
    const { text } = await get("campaign_8");
    wolkvox.clock.advance({ days: 2 });
    expect((await get("campaign_8")).text).not.toBe(text);
  },
  "string-codes": async ({ get }) => expect((await get("cdr_4")).json().code).toBe("200"),
  "number-codes": async ({ get }) => {
    expect((await get()).json().code).toBe(200);
    expect((await get("diagram_13", ["x", "y"])).json().code).toBe(400);
  },
  "number-values": async ({ get }) => expect((await get("diagram_1_2")).json().data[0]?.calls).toBeTypeOf("number"),
  "blank-values": async ({ get }) => {
    const { text } = await get("campaign_8");
    expect(text).toContain('":""');
    expect(await ordinary("campaign_8")).not.toContain('":""');
  },
  "day-key": async ({ get }) => expect((await get("diagram_1_2")).json().data[0]).toHaveProperty("day"),
  "row-of-totals": async ({ get }) => {
    const { data } = (await get("campaign_8")).json();
    expect(data).toHaveLength(JSON.parse(await ordinary("campaign_8")).data.length + 1);
  },
  "unsteady-order": async ({ wolkvox, get }) => {
    const rows = async (): Promise<string[]> =>
      (await get("diagram_1_2")).json().data.map((row) => JSON.stringify(row));
    const one = await rows();
    wolkvox.clock.advance({ seconds: 1 });
    const other = await rows();
    expect(one).not.toEqual(other);
    expect(one.toSorted()).toEqual(other.toSorted());
  },
  "exclusive-end": async ({ get }) => {
    const second = ["20260331235959", "20260331235959"] as const;
    expect((await get("diagram_13", second)).status).toBe(404);
  },
  "byte-order-mark": async ({ get }) => expect([...(await get()).bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]),
  "indented-json": async ({ get }) => expect((await get()).text).toContain('\n    "'),
  "compressed-answer": async ({ get }) => expect((await get()).headers.get("content-encoding")).toBe("gzip"),
  "data-as-text": async ({ get }) => expect((await get()).json().data).toBeTypeOf("string"),
  "clock-ahead": async ({ wolkvox }) => expect(wolkvox.clock.now()).toBe(start - 600_000),
  "clock-behind": async ({ wolkvox }) => expect(wolkvox.clock.now()).toBe(start + 600_000),
};

/** Those that change the program's host; `rehearse` is tested with them in packages/runner. */
const ofTheHost = ["host-in-europe", "host-with-daylight-saving"];

test("every scenario has a test of what a client sees", () => {
  expect(scenarios.map(({ name }) => name)).toEqual([...Object.keys(effects), ...ofTheHost].toSorted());
});

describe("a client sees", () => {
  test.each(Object.entries(effects))("%s", (name, see) => inScenario(name, see));
});

describe("a scenario", () => {
  test.each(scenarios.map(({ name, definition }) => [name, definition] as const))(
    "%s is valid as a file",
    (_, given) => {
      expect(parseScenario(JSON.parse(JSON.stringify(given))).definition).toEqual(given);
    },
  );

  test("takes precedence over the other options, and keeps other answers of their profile", () => {
    const scenario = parseScenario({ ...minimal, answers: { "window-end": "exclusive" }, edges: true });
    const profile = { mockvox: 1, name: "mine", answers: { "window-end": "inclusive", head: "answered" } } as const;
    const fake = createFake({ scenario, profile, edges: false });
    expect(fake.settings().profile.answers).toEqual({ "window-end": "exclusive", head: "answered" });
    expect(fake.health().source.edges).toBe(true);
  });

  test("compresses time while it takes time, unless the clock was chosen", () => {
    const slow = parseScenario({ ...minimal, latency: 1_000 });
    expect(createFake({ scenario: slow }).clock.speed()).toBe(100);
    expect(createFake({ scenario: slow, clock: virtualClock() }).clock.speed()).toBe(0);
    expect(createFake({ scenario: parseScenario(minimal) }).clock.speed()).toBe(1);
    const real = parseScenario({ ...minimal, latency: 1_000, time: "real", seconds: 1 });
    expect(createFake({ scenario: real }).clock.speed()).toBe(1);
  });

  test("begins again after a reset, without moving the clock", async () => {
    await inScenario("clock-behind", async ({ wolkvox }) => {
      const now = wolkvox.clock.now();
      await wolkvox.reset();
      expect(wolkvox.clock.now()).toBe(now);
    });
    await inScenario("quota-ends-midway", async ({ wolkvox, statuses }) => {
      expect(await statuses(2)).toEqual([200, 403]);
      await wolkvox.reset();
      expect(await statuses(2)).toEqual([200, 403]);
    });
  });

  test("names its days, by default the three before", () => {
    const days = (name: string): readonly string[] | undefined =>
      scenarios.find((scenario) => scenario.name === name)?.days(start);
    expect(days("leap-day")).toEqual(["2024-02-28", "2024-02-29", "2024-03-01"]);
    expect(days("ordinary-night")).toEqual(["2026-05-29", "2026-05-30", "2026-05-31"]);
  });
});

const minimal = { name: "mine", title: "Mine", catches: "Nothing." } as const;

describe("rejects, and says where and what was expected", () => {
  test.each<[string, unknown, string, RegExp]>([
    ["a list", [], "invalid-scenario", /A scenario must be an object/],
    ["no title", { name: "a", catches: "b" }, "invalid-scenario", /`title` of the scenario must be .*, got missing/],
    ["a text without Spanish", { ...minimal, title: { en: "A" } }, "invalid-scenario", /`title/],
    ["a name with spaces", { ...minimal, name: "A b" }, "invalid-scenario", /`name` .* such as quota-ends-midway/],
    ["an unknown field", { ...minimal, qouta: {} }, "unknown-scenario-field", /Unknown field "qouta" in the scenario/],
    ["an unknown field inside", { ...minimal, quota: { rest: 1 } }, "unknown-scenario-field", /in `quota` of the/],
    ["an unknown time", { ...minimal, time: "fast" }, "invalid-scenario", /`time` .* compressed, real/],
    ["real time without its length", { ...minimal, time: "real" }, "invalid-scenario", /`seconds` .* an integer/],
    ["an unknown claim", { ...minimal, answers: { "no-claim": "x" } }, "scenario-part-rejected", /`answers\.no-claim`/],
    [
      "an unknown answer",
      { ...minimal, answers: { head: "x" } },
      "scenario-part-rejected",
      /`answers\.head`.*answered/,
    ],
    [
      "an unknown error response",
      { ...minimal, refusals: [{ refusal: "x" }] },
      "invalid-scenario",
      /refusals\[0\]\.refusal/,
    ],
    [
      "an unknown fault",
      { ...minimal, faults: [{ fault: { kind: "x" } }] },
      "invalid-scenario",
      /`faults\[0\]\.fault\.kind`/,
    ],
    [
      "a fault of no column",
      { ...minimal, faults: [{ fault: { kind: "cut-body" } }] },
      "invalid-scenario",
      /`faults\[0\]\.fault\.afterBytes`/,
    ],
    [
      "times with rate",
      { ...minimal, refusals: [{ refusal: "time-limit", times: 1, rate: 1 }] },
      "scenario-part-rejected",
      /`refusals\[0\]` of the scenario: /,
    ],
    [
      "an unknown report",
      { ...minimal, refusals: [{ refusal: "time-limit", when: { report: "CDR" } }] },
      "invalid-scenario",
      /`refusals\[0\]\.when\.report`/,
    ],
    ["a negative quota", { ...minimal, quota: { left: -1 } }, "invalid-scenario", /`quota\.left` .* non-negative/],
    ["an unknown zone", { ...minimal, timeZone: "Europe/Bogota" }, "invalid-scenario", /`timeZone` .* America\/Bogota/],
    [
      "a day that does not exist",
      { ...minimal, range: { from: "2026-02-29", to: "2026-03-01" } },
      "invalid-scenario",
      /range\.from/,
    ],
    [
      "reversed days",
      { ...minimal, range: { from: "2026-03-02", to: "2026-03-01" } },
      "invalid-scenario",
      /not before from/,
    ],
    ["nights without days", { ...minimal, nights: true }, "invalid-scenario", /`range`/],
    [
      "an unknown mark",
      { ...minimal, marks: ["nice"] },
      "invalid-scenario",
      /marks\[0\]` .* ended, data, polite, honest/,
    ],
    ["an unknown outcome", { ...minimal, shows: "nothing" }, "invalid-scenario", /`shows` .* cut, empty/],
    ["an incomplete period", { ...minimal, maintenance: { from: "02:00" } }, "invalid-scenario", /maintenance/],
    [
      "an empty period",
      { ...minimal, maintenance: { from: "02:00", to: "02:00" } },
      "scenario-part-rejected",
      /`maintenance`/,
    ],
    [
      "an impossible latency",
      { ...minimal, latency: { medianMs: 9, p95Ms: 1 } },
      "scenario-part-rejected",
      /`latency`/,
    ],
    ["a clock of two kinds", { ...minimal, clock: { time: "02:00", skewSeconds: 1 } }, "invalid-scenario", /`clock/],
    ["a start without offset", { ...minimal, clock: { start: "2026-03-02" } }, "invalid-scenario", /`clock\.start`/],
  ])("%s", (_, given, code, message) => {
    expect(() => parseScenario(given)).toThrow(message);
    expect(() => parseScenario(given)).toThrow(withCode(code as never));
  });

  test("a definition as the option, which has no effect", () => {
    expect(() => createFake({ scenario: minimal as never })).toThrow(withCode("unparsed-scenario"));
  });
});
