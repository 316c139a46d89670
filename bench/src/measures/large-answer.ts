import type { Measure } from "../frame/measure.ts";
import { measureInChild } from "../run-child.ts";

/** What streaming is for. */
export const largeAnswer: Measure = {
  name: "Memory of a 256 MB answer",
  unit: "MB",
  about:
    "The size of the answer, and the growth of the process at its peak, over what it had before the request: a month of diagram_13 where the claim `row-limit` says `all`, its bytes counted in a first pass as `size-limit` wants.",
  rounds: { full: 3, quick: 1 },
  enter: async () => [
    { name: "the answer's own bytes", run: () => measureInChild("large-answer.ts", "size") },
    { name: "held as one text", run: () => measureInChild("large-answer.ts", "whole") },
    { name: "read in chunks", goal: 1, run: () => measureInChild("large-answer.ts", "chunks") },
  ],
};
