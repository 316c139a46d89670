import { type ClaimId, candidates, claimIds, parseProfile, type ReportId, reportIds } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import type { Probe } from "./probes/probe-helpers.ts";
import { probes } from "./probes/probes.ts";
import { createTestClient } from "./test-client.ts";

/** Every live answer of every claim, for every report that may answer by itself. */
const choices = claimIds.flatMap((claim) => {
  const { scope, answers } = candidates[claim];
  const live = Object.keys(answers).filter((answer) => answers[answer] === "live");
  const reports = typeof scope === "string" ? [undefined] : scope;
  return live.flatMap((answer) => reports.map((report) => ({ claim, answer, report })));
});

/** Answers that a report gives in another's words, since it has no buckets. */
function isExpressible({
  claim,
  answer,
  report,
}: {
  claim: ClaimId;
  answer: string;
  report: ReportId | undefined;
}): boolean {
  return !(claim === "empty-window" && answer === "zero-buckets" && report !== "cdr_4");
}

/** Answers without which no response shows the claim. */
const requiredAnswers: { readonly [Id in ClaimId]?: object } = {
  "empty-message": { "empty-window": "empty-data" },
  "time-limit-start": { "request-over-limit": "queued" },
};

describe("gives each live answer of", () => {
  test.each(choices.filter(isExpressible))("$claim: $answer $report", async ({ claim, answer, report }) => {
    const profile = parseProfile({
      mockvox: 1,
      name: "under test",
      answers: { ...requiredAnswers[claim], [claim]: report ? { [report]: answer } : answer },
    });
    const probe: Probe<ClaimId> = probes[claim];
    const found = await probe(
      (options) => createTestClient({ profile, ...options }),
      report ?? reportIds[0] ?? "cdr_4",
    );
    expect(found).toBe(answer);
  });
});

test("gives an empty list instead of zero buckets where a report has none", async () => {
  const profile = parseProfile({ mockvox: 1, name: "under test", answers: { "empty-window": "zero-buckets" } });
  const { send } = createTestClient({ profile });
  const response = await send({ api: "diagram_2", date_ini: "20190101000000", date_end: "20190101000000" });
  expect(response).toMatchObject({
    status: 200,
    text: '{"code":200,"error":null,"msg":"0 records were found","data":[]}',
  });
});
