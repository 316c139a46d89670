import { hasMissingMark, isUnjudged, type RehearsalReport } from "@mockvox/runner";
import { printableJson } from "../output/printable.ts";
import type { Translator } from "../texts.ts";
import { renderJunit } from "./formats/junit.ts";
import { renderMarkdown } from "./formats/markdown.ts";
import { renderText } from "./formats/text.ts";

/** The formats in which a rehearsal is printed. */
export const rehearsalFormats = ["text", "json", "junit", "markdown"] as const;

export type RehearsalFormat = (typeof rehearsalFormats)[number];

const renderers: Readonly<Record<RehearsalFormat, (report: RehearsalReport, t: Translator) => string>> = {
  text: renderText,
  json: (report) => `${printableJson(report, 2)}\n`,
  junit: renderJunit,
  markdown: renderMarkdown,
};

/** A rehearsal in one of the formats, in the language of the translator. */
export function renderRehearsal(report: RehearsalReport, format: RehearsalFormat, t: Translator): string {
  return renderers[format](report, t);
}

/** 1 if a mark is missing, else 3 if a scenario could not be judged, else 0. One that is left out, or concerns other reports, is not meant. */
export function rehearsalExitCode({ results }: RehearsalReport): 0 | 1 | 3 {
  if (results.some(hasMissingMark)) return 1;
  return results.some(isUnjudged) ? 3 : 0;
}
