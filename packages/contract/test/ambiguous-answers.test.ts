import { parseProfile } from "@mockvox/spec";
import { expect, test } from "vitest";
import { parseReport, renderReport } from "../src/reports/index.ts";
import { runAgainstFake } from "./create-test-fake.ts";

const channels = parseProfile({ mockvox: 1, name: "all channels", answers: { "menu-channels": "more" } });
/** So few interactions that every chat happens to use a documented channel. */
const few = { profile: channels, size: 20 };
const only = ["claim-menu-channels", "claim-menu-column-order"];
const unsettled = { case: "claim-menu-channels", status: "passed", fittingAnswers: ["five", "more"], findings: [] };

test("observes no answer when several fit the data, and lists them", async () => {
  const { verdicts, observed } = await runAgainstFake(few, { only });
  const [order, told] = verdicts;
  expect(told).toMatchObject(unsettled);
  expect(told).not.toHaveProperty("answer");
  expect(order).toMatchObject({ case: "claim-menu-column-order", answer: "sample" });
  expect(order).not.toHaveProperty("fittingAnswers");
  expect(observed.answers).toEqual({ "menu-column-order": "sample" });
  expect(Object.keys(observed.observed ?? {})).toEqual(["menu-column-order"]);
});

test.each(["five", "more"])("passes when the expected answer %s is among those that fit", async (answer) => {
  const profile = parseProfile({ mockvox: 1, name: "held", answers: { "menu-channels": answer } });
  const { verdicts, observed } = await runAgainstFake(few, { only, profile });
  expect(verdicts[1]).toMatchObject(unsettled);
  expect(observed.answers).not.toHaveProperty("menu-channels");
});

test.each([
  ["html", "en", "all fit"],
  ["html", "es", "encajan todas"],
  ["markdown", "en", "all fit"],
  ["markdown", "es", "encajan todas"],
] as const)("lists them in %s, %s", async (format, language, said) => {
  const report = await runAgainstFake(few, { only });
  expect(renderReport(format, report, { language })).toContain(`<code>five</code> / <code>more</code> ${said}`);
  expect(parseReport(JSON.parse(renderReport("json", report, { language })))).toEqual(report);
});

test.each(["conversation", "routing-point"])(
  "does not tell seconds since %s from others since a start",
  async (answer) => {
    const profile = parseProfile({ mockvox: 1, name: "origin", answers: { "second-event-origin": answer } });
    const { verdicts } = await runAgainstFake({ profile, size: 4000 }, { only: ["claim-second-event-origin"] });
    expect(verdicts).toMatchObject([
      { status: "passed", fittingAnswers: ["conversation", "routing-point"], findings: [] },
    ]);
  },
);
