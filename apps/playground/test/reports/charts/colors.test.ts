import { expect, test } from "vitest";
import { heatColors, pageColors, quietColor, seriesColors } from "../../../src/views/reports/charts/chart-colors.ts";
import { colorNames } from "../../../src/views/reports/charts/color-names.ts";
import { contrast, overlay } from "../../contrast.ts";
import { allReports } from "../fetch-report.ts";
import { drawReport, seriesOf } from "./draw-report.ts";

const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
const ownColor = (name: string): string | undefined => colorNames([[name]]).get(name);

test.for(["light", "dark"] as const)("has a contrast of at least 3 to 1 with the background: %s", (theme) => {
  for (const color of [...seriesColors, quietColor, ...heatColors[theme]]) {
    expect(contrast(color, pageColors[theme]), color).toBeGreaterThanOrEqual(3);
  }
});

/** What ECharts draws a series with unless the chart says otherwise. */
const defaultOpacity: Readonly<Record<string, number>> = { scatter: 0.8 };

test.for(allReports)("draws no series of %s so faintly that it lacks this contrast", async (report) => {
  const { chart } = await drawReport(report);
  for (const { type, color = seriesColors[0] ?? "", itemStyle } of seriesOf(chart)) {
    const opacity = itemStyle?.opacity ?? defaultOpacity[type] ?? 1;
    for (const background of Object.values(pageColors)) {
      expect(contrast(overlay(color, opacity, background), background), color).toBeGreaterThanOrEqual(3);
    }
  }
});

test("gives a name the same colour in every chart in which no other has it", () => {
  expect(new Set(letters.map(ownColor)).size).toBeGreaterThan(5);
  for (const [index, one] of letters.entries()) {
    for (const other of letters.slice(index + 1)) {
      const colors = colorNames([[one, other]]);
      expect(colors.get(one)).toBe(ownColor(one));
      if (ownColor(one) === ownColor(other)) expect(colors.get(other)).not.toBe(ownColor(other));
      else expect(colors.get(other)).toBe(ownColor(other));
    }
  }
});

test("gives as many names of a group as there are colours different ones, and any more the colours used least", () => {
  const { length } = seriesColors;
  expect(new Set(colorNames([letters.slice(0, length)]).values()).size).toBe(length);
  const counts = Map.groupBy(colorNames([letters.slice(0, 2 * length)]).values(), (color) => color);
  expect([...counts.values()].map((names) => names.length)).toEqual(Array(length).fill(2));
});

test("gives the same colours whatever the order of groups and names", () => {
  const groups = [letters.slice(0, 7), letters.slice(4, 11), letters.slice(8, 15)];
  const reversed = groups.toReversed().map((group) => group.toReversed());
  expect(new Map([...colorNames(reversed)].toSorted())).toEqual(new Map([...colorNames(groups)].toSorted()));
});
