import { parseReport } from "@mockvox/mock-server/reports";
import { presetReports } from "@mockvox/spec/presets";
import type { ReportDefinition } from "@mockvox/spec/report-definition";
import { expect, test } from "vitest";
import { type ContractOptions, type ContractReport, createTap, prepareContract, type Verdict } from "../src/index.ts";
import { renderReport } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

const agents: ReportDefinition = {
  id: "agent_3",
  columns: {
    agent_id: { field: "agent_id" },
    calls: { count: {}, kind: "count" },
    talk_time: { sum: "call.seconds", kind: "clock" },
  },
  generate: { over: "calls", by: "agent_id" },
};

/** Runs the checks of a definition against a mock that serves other reports, or rows in another form. */
async function check(
  definition: ReportDefinition,
  {
    served = definition,
    rewrite = (row) => row,
    ...options
  }: {
    served?: ReportDefinition;
    rewrite?: (row: Record<string, unknown>) => unknown;
  } & Partial<ContractOptions> = {},
): Promise<ContractReport> {
  const { everything } = await createTestFake({ reports: [parseReport(served)] });
  return prepareContract({
    ...everything,
    reports: [definition],
    only: [definition.id],
    ...options,
    fetch: async (request) => {
      const response = (await everything.fetch?.(request)) ?? expect.unreachable();
      if (new URL(request.url).searchParams.get("api") !== definition.id || !response.ok) return response;
      const { data, ...envelope } = await response.json();
      return Response.json({ ...envelope, data: data.map(rewrite) }, response);
    },
  }).execute();
}

const severities = ({ verdicts }: ContractReport): Record<string, string> =>
  Object.fromEntries(
    verdicts
      .filter(({ covers }) => "definition" in covers)
      .map(({ case: id, status, findings }) => [id, findings[0]?.severity ?? status]),
  );

const verdictOf = ({ verdicts }: ContractReport, id: string): Verdict =>
  verdicts.find((one) => one.case === id) ?? expect.unreachable();

test("a server that has the defined report passes all checks", async () => {
  const report = await check(agents);
  expect(severities(report)).toEqual({
    "agent_3-answered": "passed",
    "agent_3-columns": "passed",
    "agent_3-column-calls": "passed",
    "agent_3-column-talk_time": "passed",
  });
  expect(report.verdicts.filter(({ status }) => status !== "passed")).toEqual([]);
  expect(report.verdicts.map(({ case: id }) => id)).toContain("agent_3-envelope-count");
});

test("a server without the report fails, as a warning", async () => {
  const report = await check(agents, { served: { ...agents, id: "agent_4" } });
  expect(severities(report)["agent_3-answered"]).toBe("warning");
  expect(verdictOf(report, "agent_3-answered").findings[0]?.actual.en).toMatch(/^501/);
});

test("a missing and an unknown column are named, an unknown one without its letters", async () => {
  const report = await check(agents, { rewrite: ({ calls, ...rest }) => ({ ...rest, total_calls: calls }) });
  expect(severities(report)["agent_3-columns"]).toBe("warning");
  const [finding] = verdictOf(report, "agent_3-columns").findings;
  expect(finding?.expected.en).toBe("agent_id, calls, talk_time");
  expect(finding?.actual.en).toMatch(/^rows without calls; rows that also have /);
  expect(finding?.locations[0]).toBe("/data/0");
});

test("a value of another form fails, unless the form is assumed", async () => {
  const rewrite = (row: Record<string, unknown>): unknown => ({ ...row, talk_time: "5 minutes" });
  expect(severities(await check(agents, { rewrite }))["agent_3-column-talk_time"]).toBe("warning");
  const assumed = await check({ ...agents, confidence: "assumed" }, { rewrite });
  expect(severities(assumed)["agent_3-column-talk_time"]).toBe("info");
  expect(verdictOf(assumed, "agent_3-column-talk_time").status).toBe("passed");
});

test("a blank is no value, and an object is", async () => {
  const blank = await check(agents, { rewrite: (row) => ({ ...row, calls: " " }) });
  expect(severities(blank)["agent_3-column-calls"]).toBe("passed");
  const nested = await check(agents, { rewrite: (row) => ({ ...row, calls: {} }) });
  expect(severities(nested)["agent_3-column-calls"]).toBe("warning");
});

test("a required parameter gets its example, or `all`; without either the checks are skipped", async () => {
  const withParameter = (parameter: object): ReportDefinition => ({ ...agents, parameters: { skill_id: parameter } });
  const queries: string[] = [];
  const send = async (definition: ReportDefinition): Promise<ContractReport> => {
    const { everything } = await createTestFake({ reports: [parseReport(definition)] });
    return prepareContract({
      ...everything,
      reports: [definition],
      only: ["agent_3"],
      fetch: async (request) => {
        queries.push(new URL(request.url).search);
        return (await everything.fetch?.(request)) ?? expect.unreachable();
      },
    }).execute();
  };
  await send(withParameter({ example: "4173" }));
  await send(withParameter({ all: true }));
  expect(queries.filter((query) => query.includes("agent_3")).map((query) => /skill_id=\w+/.exec(query)?.[0])).toEqual([
    "skill_id=4173",
    "skill_id=all",
  ]);
  const { verdicts, requests } = await send(withParameter({}));
  expect(new Set(verdicts.map(({ status }) => status))).toEqual(new Set(["skipped"]));
  expect(verdicts[0]?.reason?.en).toContain("skill_id");
  expect(requests.sent).toBe(0);
});

test("a whole run adds one request per definition, all of them ordinary ones", async () => {
  const { everything } = await createTestFake();
  const plain = prepareContract(everything);
  const reports = Object.values(presetReports) as ReportDefinition[];
  const more = prepareContract({ ...everything, reports });
  expect(more.plan.requestCount).toBe(plain.plan.requestCount + reports.length);
  expect(more.unusualRequests).toEqual(plain.unusualRequests);
});

test("every preset passes its own checks", async () => {
  const reports = Object.values(presetReports) as ReportDefinition[];
  const { everything } = await createTestFake({ size: "small", reports: reports.map(parseReport) });
  const { verdicts } = await prepareContract({
    ...everything,
    reports,
    only: reports.map(({ id }) => id),
  }).execute();
  expect(verdicts.filter(({ status }) => status !== "passed")).toEqual([]);
  expect(verdicts.length).toBeGreaterThan(reports.length * 8);
});

test("rejects a definition that does not follow the schema, with the place", () => {
  const definition = { id: "agent_3", columns: { calls: { kind: "number" } } } as unknown as ReportDefinition;
  expect(() => prepareContract({ token: "demo", reports: [definition] })).toThrow(
    'Invalid definition of a report: columns.calls.kind is "number". Expected one of text, count',
  );
});

test("a saved run continues only with the same definitions", async () => {
  const { everything } = await createTestFake({ reports: [parseReport(agents)] });
  let saved: ContractOptions["resume"];
  const options = { ...everything, reports: [agents], only: ["agent_3"], budget: 1 };
  await prepareContract({
    ...options,
    onSave: (one) => {
      saved = one;
    },
  }).execute();
  expect(saved?.finished).toBe(false);
  const changed = { ...agents, columns: { ...agents.columns, more: { count: {} } } };
  const resume = saved ?? expect.unreachable();
  expect(() => prepareContract({ ...options, reports: [changed], resume })).toThrow("--reports agent_3#");
  expect(prepareContract({ ...options, resume }).plan.cases.length).toBeGreaterThan(0);
});

test("tap checks the responses of a defined report, also of an id that the vendor does not have", async () => {
  const own = { ...agents, id: "our_agents" };
  const tap = createTap({ server: "https://wv0001.wolkvox.com", now: Date.now, reports: [own] });
  const target = "/api/v2/reports_manager.php?api=our_agents&date_ini=20260302000000&date_end=20260302235959";
  const rows = [{ agent_id: "1", calls: "2", talk_time: "?" }];
  const body = { code: 200, error: null, msg: "1 records were found", data: rows };
  await tap.inspect("GET", target, Response.json(body));
  expect(severities(tap.report())).toEqual({
    "our_agents-answered": "passed",
    "our_agents-columns": "passed",
    "our_agents-column-calls": "passed",
    "our_agents-column-talk_time": "warning",
  });
});

test.for(["terminal", "html", "markdown", "junit", "json"] as const)(
  "%s shows a failed check of a definition",
  async (format) => {
    const report = await check(agents, { rewrite: ({ calls, ...rest }) => rest });
    const shown = renderReport(format, report, { language: "en" });
    expect(shown.replaceAll("\\", "")).toContain("agent_3-columns");
    expect(shown).toContain("rows without calls");
  },
);
