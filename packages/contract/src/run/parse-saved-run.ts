import { z } from "zod";
import { fileError } from "../reports/file-error.ts";
import { read } from "../reports/read-shape.ts";
import { verdictShape } from "../reports/shapes.ts";
import type { SavedRun } from "./saved-run.ts";

const names = z.array(z.string());
const requests = z.int().min(0);

const savedRun: z.ZodType<SavedRun> = z.strictObject({
  mockvox: z.literal(1),
  kind: z.literal("contract-run"),
  server: z.string(),
  startedAt: z.iso.datetime(),
  asked: z.strictObject({
    profile: z.strictObject({ name: z.string(), answers: z.string() }).exactOptional(),
    quick: z.boolean(),
    only: names,
    skip: names,
  }),
  finished: z.boolean(),
  day: z.string(),
  spent: requests,
  underWay: requests,
  verdicts: z.array(verdictShape),
});

/**
 * Reads what an earlier run saved.
 *
 * @throws {FileError} on anything else, with the place as a JSON pointer
 */
export function parseSavedRun(value: unknown): SavedRun {
  const found = read(savedRun, value);
  if ("value" in found) return found.value;
  throw fileError({ en: "the saved run", es: "la corrida guardada" }, found.misfit, {
    en: "Give a file that `--resume` of this version wrote, or remove it to begin again.",
    es: "Dé un archivo escrito por `--resume` de esta versión, o bórrelo para empezar de nuevo.",
  });
}
