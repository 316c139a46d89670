import type { AcceptFile } from "./accept-file.ts";
import { fileError } from "./file-error.ts";
import { readAcceptShape } from "./shapes.ts";

/**
 * Checks an accept file that came from outside, as parsed JSON.
 *
 * @throws {FileError} on anything that is none, with the place as a JSON pointer
 */
export function parseAccept(value: unknown): AcceptFile {
  const read = readAcceptShape(value);
  if ("value" in read) return read.value;
  throw fileError({ en: "the accept file", es: "el archivo de aceptaciones" }, read.misfit, {
    en: 'It takes { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.',
    es: 'Recibe { "mockvox": 1, "accepted": [{ "fingerprint", "case", "until", "note" }] }.',
  });
}
