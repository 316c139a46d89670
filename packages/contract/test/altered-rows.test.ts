import { namedProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractOptions, type ContractReport, prepareContract } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";

type Row = Record<string, string>;

/** Runs against a mock whose rows of one report, or of all, are changed. */
async function runWithRows(
  report: string | undefined,
  change: (rows: Row[]) => Row[],
  overrides: Partial<ContractOptions> = {},
): Promise<ContractReport> {
  const { everything } = await createTestFake();
  return prepareContract({
    ...everything,
    profile: namedProfile("default"),
    ...overrides,
    fetch: async (request) => {
      const response = (await everything.fetch?.(request)) ?? Response.error();
      const api = new URL(request.url).searchParams.getAll("api").at(-1);
      if (response.status !== 200 || (report !== undefined && api !== report)) return response;
      const { data, ...envelope } = await response.json();
      const entries = Object.entries(data as Record<string, Row>);
      const changed = Array.isArray(data)
        ? change(data)
        : Object.fromEntries(change(entries.map(([, row]) => row)).map((row, at) => [entries[at]?.[0], row]));
      const msg = Array.isArray(data) ? `${Object.keys(changed).length} records were found` : envelope.msg;
      return Response.json({ ...envelope, msg, data: changed }, { headers: response.headers });
    },
  }).execute();
}

function failedIn({ verdicts }: ContractReport): string[] {
  return verdicts.filter(({ status }) => status === "failed").map((verdict) => verdict.case);
}

/** Appends a copy of the first row with TOTAL as its name. */
function withTotal(name: string) {
  return (rows: Row[]): Row[] => (rows[0] ? [...rows, { ...rows[0], [name]: "TOTAL" }] : rows);
}

test("allows a row of totals in campaign_8, which a claim covers", async () => {
  const failed = failedIn(await runWithRows("campaign_8", withTotal("telephone")));
  expect(failed.filter((id) => !id.includes("total-row") && !id.includes("telephone"))).toEqual([]);
});

test.each([
  ["diagram_2", "skill_id"],
  ["diagram_13", "conn_id"],
])("reports a row of totals in %s, which no claim covers", async (report, name) => {
  const failed = failedIn(await runWithRows(report, withTotal(name)));
  expect(failed.filter((id) => id.startsWith(report)).length).toBeGreaterThan(0);
});

test("finds which of two values is used when every row has an extra field", async () => {
  const only = ["claim-duplicate-parameters"];
  const more = (rows: Row[]): Row[] => rows.map((row) => ({ ...row, queue_name: "ventas" }));
  const { verdicts } = await runWithRows(undefined, more, { only });
  expect(verdicts).toMatchObject([{ status: "passed", answer: "last" }]);
});

test("finds which of two values is used when every row lacks a field", async () => {
  const only = ["claim-duplicate-parameters"];
  const less = (rows: Row[]): Row[] => rows.map(({ calls: _, ...row }) => row);
  const { verdicts } = await runWithRows(undefined, less, { only });
  expect(verdicts).toMatchObject([{ status: "passed", answer: "last" }]);
});
