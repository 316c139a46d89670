import type { DataSource } from "@mockvox/fixtures";
import { type Candidate, type Measure, timed } from "../../frame/measure.ts";
import { createCentre, createSelection } from "../../read-reports.ts";

type InteractionKind = Parameters<DataSource["readInteractions"]>[0][number];

/** Ten days, so that one run takes several milliseconds. */
const days = 10;
const tenDays = createSelection("2026-03-02", "2026-03-12");

function createDrawing(name: string, kinds: readonly InteractionKind[]): Candidate {
  const centre = createCentre("medium");
  const draw = timed(() => {
    for (const _ of centre.readInteractions(kinds, tenDays));
  });
  return { name, run: async () => ({ time: (await draw()).time / days }) };
}

/** The cost of generating interactions, before any report counts them. */
export const drawing: Measure = {
  name: "Drawing a day, medium",
  description: "One day's interactions, on average over ten days of March 2026, without any report.",
  columns: [{ name: "time", unit: "ms", hasRatio: false }],
  rounds: { full: 41, quick: 9 },
  setUp: async () => [
    createDrawing("all interactions", ["conversations", "directCalls", "dials"]),
    createDrawing("conversations", ["conversations"]),
    createDrawing("direct calls", ["directCalls"]),
    createDrawing("dial attempts", ["dials"]),
  ],
};
