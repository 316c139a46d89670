import type { ResponseNote } from "./other-report.ts";

/** Says how a response differs from what a modelled report gives; the vendor does not have it. */
export const noteHeader = "Mockvox-Note";

/** The headers with a note: its id, then a sentence. Pages of another origin may read them. */
export function noteHeaders(note: ResponseNote, message: string): Readonly<Record<string, string>> {
  return { [noteHeader]: `${note}: ${message}`, "Access-Control-Expose-Headers": noteHeader };
}
