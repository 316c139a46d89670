import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseReport, renderReport } from "../src/reports/index.ts";
import { runOn } from "./a-fake.ts";

const channels = parseProfile({ mockvox: 1, name: "all channels", answers: { "menu-channels": "more" } });
/** So few interactions that every chat happens to use a documented channel. */
const few = { profile: channels, size: 20 };
const only = ["claim-menu-channels", "claim-menu-column-order"];
const unsettled = { case: "claim-menu-channels", kind: "passed", fits: ["five", "more"], findings: [] };

test("observes no answer where several fit what was seen, and names them", async () => {
  const { verdicts, observed } = await runOn(few, { only });
  const [order, told] = verdicts;
  expect(told).toMatchObject(unsettled);
  expect(told).not.toHaveProperty("answer");
  expect(order).toMatchObject({ case: "claim-menu-column-order", answer: "sample" });
  expect(order).not.toHaveProperty("fits");
  expect(observed.answers).toEqual({ "menu-column-order": "sample" });
  expect(Object.keys(observed.observed ?? {})).toEqual(["menu-column-order"]);
});

test.each(["five", "more"])("holds a server to %s where that is among the answers that fit", async (answer) => {
  const profile = parseProfile({ mockvox: 1, name: "held", answers: { "menu-channels": answer } });
  const { verdicts, observed } = await runOn(few, { only, profile });
  expect(verdicts[1]).toMatchObject(unsettled);
  expect(observed.answers).not.toHaveProperty("menu-channels");
});

test.each([
  ["html", "en", "fit alike"],
  ["html", "es", "encajan por igual"],
  ["markdown", "en", "fit alike"],
  ["markdown", "es", "encajan por igual"],
] as const)("says so in %s, %s", async (format, language, said) => {
  const report = await runOn(few, { only });
  expect(renderReport(format, report, { language })).toContain(`<code>five</code> / <code>more</code> ${said}`);
  expect(parseReport(JSON.parse(renderReport("json", report, { language })))).toEqual(report);
});
