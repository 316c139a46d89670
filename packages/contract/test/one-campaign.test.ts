import { parseCustomData } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { type ContractOptions, prepareContract, type Verdict } from "../src/index.ts";
import { createTestFake } from "./create-test-fake.ts";

const id = "campaign_8-campaign-is-a-part";
const dialled = ["3005550142", "3005550143", "3005550144"].map((telephone, nth) => ({
  start: `2026-06-04 10:0${nth}:30`,
  dial: { campaignId: "10001", telephone, result: "BUSY" },
}));

/** The verdict of the case when one campaign did all the dialling; `rewrite` changes the `campaign_id` that the server receives. */
async function verdictOn(
  rewrite: (campaign: string) => string,
  overrides: Partial<ContractOptions> = {},
): Promise<Verdict> {
  const { everything } = await createTestFake({ data: parseCustomData({ interactions: dialled }) });
  const { verdicts } = await prepareContract({
    ...everything,
    campaigns: ["10001", "10002"],
    day: "20260604",
    only: [id],
    ...overrides,
    fetch: (request) => {
      const url = new URL(request.url);
      const campaign = url.searchParams.get("campaign_id");
      if (campaign !== null) url.searchParams.set("campaign_id", rewrite(campaign));
      return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
    },
  }).execute();
  return verdicts.find((verdict) => verdict.case === id) ?? expect.unreachable();
}

test("finds no difference when one campaign did all the dialling", async () => {
  expect(await verdictOn((campaign) => campaign)).toMatchObject({ status: "skipped" });
});

test("reports a server that returns everything for any campaign", async () => {
  const { status, findings } = await verdictOn(() => "all");
  expect(status).toBe("failed");
  expect(findings).toMatchObject([{ severity: "breaking", actual: { en: "everything" } }]);
});

test("reports it in a run of every case too", async () => {
  expect(await verdictOn(() => "all", { only: [] })).toMatchObject({ status: "failed" });
  expect(await verdictOn((campaign) => campaign, { only: [] })).toMatchObject({ status: "skipped" });
});
