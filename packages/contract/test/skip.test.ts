import { namedProfile, type ReportId, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractOptions, prepareContract } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

const profile = namedProfile("default");

/** A server whose operation does not use a report: its date ranges are empty. */
async function without(report: ReportId): Promise<ContractOptions> {
  const { everything } = await createTestFake();
  const fetch: ContractOptions["fetch"] = (request) => {
    const url = new URL(request.url);
    const isBroad = url.searchParams.get("date_ini")?.startsWith("2026") && url.searchParams.get("api") === report;
    if (isBroad) for (const name of ["date_ini", "date_end"]) moveBack(url.searchParams, name);
    return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
  };
  return { ...everything, fetch, profile, day: "20260604" };
}

/** Moves a date to a year without data, on the same day of the month, so that an unusual date stays unusual. */
function moveBack(parameters: URLSearchParams, name: string): void {
  const value = parameters.get(name);
  if (value?.startsWith("2026")) parameters.set(name, value.replace("2026", "2006"));
}

test.each(reportIds)("exits with 0 for an operation that does not use %s when it is skipped", async (report) => {
  const options = await without(report);
  expect(exitCodeOf(await prepareContract(options).execute())).toBe(3);
  const { verdicts, ...rest } = await prepareContract({ ...options, skip: [report] }).execute();
  expect(verdicts.filter(({ status }) => status === "failed" || status === "inconclusive")).toEqual([]);
  expect(exitCodeOf({ ...rest, verdicts })).toBe(0);
});

test("skips cases by id, by prefix or by report, without affecting the exit code", async () => {
  const { everything, fake } = await createTestFake();
  const skip = ["claim-hour-*", "claim-post", "diagram_2", "claim-empty-window"];
  const { excluded, cases } = prepareContract({ ...everything, skip }).plan;
  const ids = excluded.filter(({ reason }) => /--skip/.test(reason.en)).map((left) => left.case.id);
  expect(ids).toEqual(
    expect.arrayContaining(["claim-hour-key", "claim-hour-format", "claim-post", "diagram_2-skill_id"]),
  );
  expect(ids).toEqual(expect.arrayContaining(["claim-empty-window.cdr_4", "machines-and-call-backs-are-calls"]));
  expect(ids).not.toContain("claim-row-order");
  const whole = prepareContract(everything).plan;
  expect(cases.length + excluded.length).toBe(whole.cases.length + whole.excluded.length);
  const { verdicts } = await prepareContract({
    ...everything,
    only: ["claim-hour-*", "claim-post"],
    skip: ["claim-post"],
  }).execute();
  expect(verdicts.find((verdict) => verdict.case === "claim-post")).toMatchObject({ status: "skipped" });
  expect(fake.requests.length).toBe(2);
});

test("selects cases by report, and rejects an unknown name", async () => {
  const { everything } = await createTestFake();
  const { cases } = prepareContract({ ...everything, only: ["campaign_8"] }).plan;
  expect(cases.map((one) => one.case.id)).toEqual(
    expect.arrayContaining(["campaign_8-telephone", "claim-phone-prefix.campaign_8"]),
  );
  expect(() => prepareContract({ ...everything, skip: ["diagram_3"] })).toThrow(
    expect.objectContaining({ code: "unknown-case", params: { name: "diagram_3" } }),
  );
});

test("does not evaluate a skipped case that the stopped run could decide", async () => {
  const { everything, fake } = await createTestFake();
  fake.when("campaign_8").refuse("quota-spent");
  const { tokens: _, ...options } = everything;
  const { verdicts } = await prepareContract({ ...options, skip: ["refusal-quota-spent"] }).execute();
  const verdict = verdicts.find((one) => one.case === "refusal-quota-spent");
  expect(verdict).toMatchObject({ status: "skipped", reason: { en: expect.stringContaining("--skip") } });
});
