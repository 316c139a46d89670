import { parseOwnData } from "@mockvox/mock-server";
import { expect, test } from "vitest";
import { type ContractOptions, runContract, type Verdict } from "../src/index.ts";
import { aFake } from "./a-fake.ts";

const id = "campaign_8-campaign-is-a-part";
const dialled = ["3005550142", "3005550143", "3005550144"].map((telephone, nth) => ({
  start: `2026-06-04 10:0${nth}:30`,
  dial: { campaignId: "10001", telephone, result: "BUSY" },
}));

/** What becomes of the case where one campaign did all the dialling; the server may be told what to do with its `campaign_id`. */
async function verdictOn(
  rewrite: (campaign: string) => string,
  asked: Partial<ContractOptions> = {},
): Promise<Verdict> {
  const { everything } = await aFake({ data: parseOwnData({ interactions: dialled }) });
  const { verdicts } = await runContract({
    ...everything,
    campaigns: ["10001", "10002"],
    day: "20260604",
    only: [id],
    ...asked,
    fetch: (request) => {
      const url = new URL(request.url);
      const campaign = url.searchParams.get("campaign_id");
      if (campaign !== null) url.searchParams.set("campaign_id", rewrite(campaign));
      return everything.fetch?.(new Request(url, request)) ?? Promise.resolve(Response.error());
    },
  });
  return verdicts.find((verdict) => verdict.case === id) ?? expect.unreachable();
}

test("sees no difference where one campaign did all the dialling", async () => {
  expect(await verdictOn((campaign) => campaign)).toMatchObject({ kind: "skipped" });
});

test("names a server that brings everything whatever campaign is asked for", async () => {
  const { kind, findings } = await verdictOn(() => "all");
  expect(kind).toBe("failed");
  expect(findings).toMatchObject([{ severity: "breaking", found: { en: "everything" } }]);
});

test("names it in a run of every case too", async () => {
  expect(await verdictOn(() => "all", { only: [] })).toMatchObject({ kind: "failed" });
  expect(await verdictOn((campaign) => campaign, { only: [] })).toMatchObject({ kind: "skipped" });
});
