import { expect, test } from "vitest";
import { isFull } from "../../../test-scale.ts";
import type { ContractReport } from "../src/index.ts";
import { renderReport } from "../src/reports/index.ts";
import { conformingServers } from "./reference-server/drifts/conforming.ts";
import { gradedDrifts } from "./reference-server/drifts/graded-drifts.ts";
import { defaultAnswers } from "./reference-server/profiles.ts";
import { tokens } from "./reference-server/tokens.ts";
import { runAgainstReference } from "./run-against-reference.ts";

/** Every finding as `severity case: what was found`, without the reports' names for checks that every report has. */
function findingsOf({ verdicts }: ContractReport, isWanted: (severity: string) => boolean): string[] {
  return verdicts.flatMap(({ case: id, findings }) =>
    findings
      .filter(({ severity }) => isWanted(severity))
      .map(({ severity, actual }) => `${severity} ${id}: ${actual.en}`),
  );
}

/** Answers that a run observed although the server gives others. */
function wrongAnswers({ observed }: ContractReport): string[] {
  return Object.entries(observed.answers).flatMap(([claim, answer]) => {
    const given = Object(defaultAnswers)[claim];
    return typeof answer === "string" && typeof given === "string" && given !== answer ? [`${claim}: ${answer}`] : [];
  });
}

const selected = gradedDrifts.filter((_, nth) => isFull || nth % 6 === 0);

test.each(selected.map((drift) => [drift.id, drift] as const))("finds %s, and nothing else", async (_, drift) => {
  const report = await runAgainstReference(
    { answers: defaultAnswers, deviations: drift.deviations },
    { hasProfile: false },
  );
  const alarms = findingsOf(report, (severity) => severity !== "info");
  const own = findingsOf(report, (severity) => severity === drift.severity).filter((finding) =>
    drift.cases.some((id) => finding.split(": ")[0]?.includes(id)),
  );
  expect(own.join("\n"), findingsOf(report, () => true).join("\n")).toContain(drift.names ?? "");
  expect(own).not.toEqual([]);
  expect(alarms.filter((finding) => !own.includes(finding))).toEqual([]);
  expect(new Set(own.map((finding) => finding.split(": ")[0])).size).toBe(own.length);
  expect(wrongAnswers(report)).toEqual([]);
});

const variants = conformingServers.filter((_, nth) => isFull || nth % 5 === 0);

test.each(variants.map((variant) => [variant.id, variant] as const))(
  "finds nothing above info: %s",
  async (_, variant) => {
    const { id: _id, answers, ...options } = variant;
    const report = await runAgainstReference(
      { ...options, answers: { ...defaultAnswers, ...answers } },
      { hasProfile: false },
    );
    expect(findingsOf(report, (severity) => severity !== "info")).toEqual([]);
  },
);

test("covers at least 50 drifts, each with a neighbour, and 20 variants that conform", () => {
  expect(gradedDrifts.filter(({ id }) => id.endsWith("-neighbour")).length).toBeGreaterThanOrEqual(50);
  expect(gradedDrifts.length).toBeGreaterThanOrEqual(100);
  expect(conformingServers.length).toBeGreaterThanOrEqual(20);
});

test("shows the request without its token and the row of the response", async () => {
  const [drift] = gradedDrifts.filter(({ id }) => id === "currency-sign");
  const report = await runAgainstReference(
    { answers: defaultAnswers, ...(drift ? { deviations: drift.deviations } : {}) },
    { hasProfile: false },
  );
  const [finding] = report.verdicts.find((verdict) => verdict.case === "cdr_4-cost")?.findings ?? [];
  expect(finding?.request).toMatch(/^GET \/api\/v2\/reports_manager\.php\?api=cdr_4&date_ini=\d{14}&date_end=\d{14}$/);
  expect(finding?.excerpt).toMatch(
    /^200 \{ calls: "d+", minutes: "d+\.dd", cost: "\$ d+\.dd", percentage: "d+\.dd %" \}$/,
  );
  for (const format of ["terminal", "markdown", "html", "json", "junit"] as const) {
    const text = renderReport(format, report, { language: "en" }).replaceAll(/\s+/g, "");
    expect(text, format).toMatch(/date(_|\\_|&#95;)ini=\d{14}/);
    expect(text, format).not.toContain(tokens.main);
  }
});
