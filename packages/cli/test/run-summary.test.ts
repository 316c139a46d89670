import type { RunReport } from "@mockvox/runner";
import { expect, test } from "vitest";
import { formatSummary } from "../src/run/summary.ts";
import { createTranslator } from "../src/texts.ts";

const report: RunReport = {
  exitCode: 0,
  signal: undefined,
  durationMs: 120,
  requests: 0,
  rows: 0,
  groups: [],
  refusals: {},
  tenants: [],
  refusedHosts: [],
  passedHosts: [],
  killedProcesses: 0,
  airtight: undefined,
  audit: undefined,
};

async function summary(changes: Partial<RunReport>): Promise<string> {
  return formatSummary({ ...report, ...changes }, "php", await createTranslator("en"));
}

test("says where a program that sent no request may have been, unless it was airtight", async () => {
  expect(await summary({})).toContain("may have reached the real server");
  const airtight = { names: [], addresses: [], allowed: [] };
  expect(await summary({ airtight })).toBe(`mockvox: php ended with exit code 0 after 0.1 s.
  It sent no request to the mock server.
Airtight: nothing but the mock server was reachable.
The program tried to reach nothing else.
`);
});

test("counts rows of reports only", async () => {
  const group = { report: undefined, status: 404, refusal: undefined, requests: 2, rows: 0, incomplete: 0 };
  const groups = [group, { ...group, report: "cdr_4", status: 200, rows: 5, requests: 1 }] as const;
  expect(await summary({ requests: 3, groups })).toBe(`mockvox: php ended with exit code 0 after 0.1 s.
  other path   2 requests  404
  cdr_4        1 request  200  5 rows
`);
});
