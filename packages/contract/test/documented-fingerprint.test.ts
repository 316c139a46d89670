import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { prepareContract } from "../src/index.ts";
import { applyAccept, createAcceptFile, exitCodeOf, parseAccept } from "../src/reports/index.ts";
import { createTestFake } from "./create-test-fake.ts";

/** The accept file in a guide. */
function acceptFileIn(name: string): unknown {
  const text = readFileSync(new URL(`../../../${name}`, import.meta.url), "utf8");
  const block = [...text.matchAll(/```json\n(\{\n {2}"mockvox": 1,\n {2}"accepted".*?)```/gs)].map(
    ([, json = ""]) => json,
  );
  expect(block).toHaveLength(1);
  return JSON.parse(block[0] ?? "");
}

test.each(["docs/guide/verify.md", "docs/es/guide/verify.md"])(
  "the accept file in %s accepts what the command finds",
  async (name) => {
    const { everything } = await createTestFake();
    const report = await prepareContract({
      ...everything,
      only: ["campaign_8-telephone"],
      fetch: async (request) => {
        const response = (await everything.fetch?.(request)) ?? Response.error();
        return new Response((await response.text()).replaceAll('"telephone":"', '"telephone":"+'), response);
      },
    }).execute();
    expect(exitCodeOf(report)).toBe(1);
    const file = parseAccept(acceptFileIn(name));
    const [written] = createAcceptFile(report, "en").accepted;
    expect(file.accepted).toMatchObject([{ fingerprint: written?.fingerprint, case: "campaign_8-telephone" }]);
    expect(written?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(exitCodeOf(applyAccept(report, file, Date.parse("2026-06-05")).report)).toBe(0);
  },
);
