import { namedProfile, type ReportId, reportIds } from "@mockvox/spec";
import { expect, test } from "vitest";
import { type ContractOptions, planContract, runContract } from "../src/index.ts";
import { exitCodeOf } from "../src/reports/index.ts";
import { aFake } from "./a-fake.ts";

const profile = namedProfile("default");

/** A server whose operation does not use a report: it is asked for an empty window instead. */
async function without(report: ReportId): Promise<ContractOptions> {
  const { everything } = await aFake();
  const fetch: ContractOptions["fetch"] = (request) => {
    const url = new URL(request.url);
    const isBroad = url.searchParams.get("date_ini")?.startsWith("2026") && url.searchParams.get("api") === report;
    if (isBroad) for (const name of ["date_ini", "date_end"]) moveBack(url.searchParams, name);
    return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
  };
  return { ...everything, fetch, profile, day: "20260604" };
}

/** Years before anything happened, on the same days of the month, so that what is odd in a date stays odd. */
function moveBack(parameters: URLSearchParams, name: string): void {
  const value = parameters.get(name);
  if (value?.startsWith("2026")) parameters.set(name, value.replace("2026", "2006"));
}

test.each(reportIds)("lets an operation that does not use %s end with 0", async (report) => {
  const options = await without(report);
  expect(exitCodeOf(await runContract(options))).toBe(3);
  const { verdicts, ...rest } = await runContract({ ...options, skip: [report] });
  expect(verdicts.filter(({ kind }) => kind === "failed" || kind === "inconclusive")).toEqual([]);
  expect(exitCodeOf({ ...rest, verdicts })).toBe(0);
});

test("tells what was skipped, by id, by beginning or by report, and does not count it", async () => {
  const { everything, fake } = await aFake();
  const skip = ["claim-hour-*", "claim-post", "diagram_2", "claim-empty-window"];
  const { leftOut, cases } = planContract({ ...everything, skip });
  const ids = leftOut.filter(({ reason }) => /--skip/.test(reason.en)).map((left) => left.case.id);
  expect(ids).toEqual(
    expect.arrayContaining(["claim-hour-key", "claim-hour-format", "claim-post", "diagram_2-skill_id"]),
  );
  expect(ids).toEqual(expect.arrayContaining(["claim-empty-window.cdr_4", "machines-and-call-backs-are-calls"]));
  expect(ids).not.toContain("claim-row-order");
  expect(cases.length + leftOut.length).toBe(
    planContract(everything).cases.length + planContract(everything).leftOut.length,
  );
  const { verdicts } = await runContract({ ...everything, only: ["claim-hour-*", "claim-post"], skip: ["claim-post"] });
  expect(verdicts.find((verdict) => verdict.case === "claim-post")).toMatchObject({ kind: "skipped" });
  expect(fake.requests.length).toBe(2);
});

test("asks by report too, and refuses a name that no case bears", async () => {
  const { everything } = await aFake();
  const { cases } = planContract({ ...everything, only: ["campaign_8"] });
  expect(cases.map((one) => one.case.id)).toEqual(
    expect.arrayContaining(["campaign_8-telephone", "claim-phone-prefix"]),
  );
  expect(() => planContract({ ...everything, skip: ["diagram_3"] })).toThrow(/no case "diagram_3"/);
});

test("judges no case that was skipped, though the run was stopped by what it is about", async () => {
  const { everything, fake } = await aFake();
  fake.when("campaign_8").refuse("quota-spent");
  const { tokens: _, ...options } = everything;
  const { verdicts } = await runContract({ ...options, skip: ["refusal-quota-spent"] });
  const verdict = verdicts.find((one) => one.case === "refusal-quota-spent");
  expect(verdict).toMatchObject({ kind: "skipped", reason: { en: expect.stringContaining("--skip") } });
});
