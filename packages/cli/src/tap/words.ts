import { showable } from "@mockvox/mock-server";
import { isReportId } from "@mockvox/spec";
import type { Said } from "../language.ts";

/** The upstream failed before it answered, or sent what is no answer. */
export function noAnswer(origin: string, error: unknown): Said {
  const code = codeOf(error);
  if (/^HPE_|^ERR_(HTTP|INVALID)_/.test(code)) {
    return {
      en: `${origin} answered with what is no HTTP (${code}).`,
      es: `${origin} respondió con algo que no es HTTP (${code}).`,
    };
  }
  return {
    en: `${origin} did not answer (${code}). Check its URL and the network.`,
    es: `${origin} no respondió (${code}). Revise su URL y la red.`,
  };
}

export function brokenOff(origin: string, error: unknown): Said {
  const code = codeOf(error);
  return {
    en: `${origin} broke off an answer (${code}): your program got as much, and it is not judged.`,
    es: `${origin} cortó una respuesta (${code}): su programa recibió solo esa parte, y no se juzga.`,
  };
}

/** Why an answer is not judged, behind its subject. */
export const unjudged = {
  tooLong: (megabytes: number): Said => ({
    en: `is longer than ${megabytes} MB: passed on, not judged. A shorter window is judged.`,
    es: `pasa de ${megabytes} MB: se pasó, no se juzga. Una ventana más corta sí se juzga.`,
  }),
  unknownEncoding: (encoding: string): Said => ({
    en: `has the encoding "${showable(encoding)}", unknown here: passed on, not judged. Let your program accept gzip.`,
    es: `trae la codificación "${showable(encoding)}", desconocida aquí: se pasó, no se juzga. Haga que su programa acepte gzip.`,
  }),
  notEncoded: (encoding: string): Said => ({
    en: `is no whole ${encoding}, as its header says: passed on, not judged.`,
    es: `no es un ${encoding} entero, como dice su cabecera: se pasó, no se juzga.`,
  }),
  oddStatus: (status: number): Said => ({
    en: `has the status ${status}, which HTTP does not have: passed on, not judged.`,
    es: `trae el estado ${status}, que HTTP no tiene: se pasó, no se juzga.`,
  }),
  failed: (error: unknown): Said => ({
    en: `could not be judged (${nameOf(error)}): passed on. This is a fault of mockvox; please report it.`,
    es: `no se pudo juzgar (${nameOf(error)}): se pasó. Es una falla de mockvox; por favor infórmela.`,
  }),
};

/** The subject of such a sentence. A caller may write anything for `api`, so that only what is a report is named. */
export function answerOf(api: string): Said {
  return isReportId(api)
    ? { en: `An answer of ${api}`, es: `Una respuesta de ${api}` }
    : { en: "An answer", es: "Una respuesta" };
}

/** How much of what passed was judged, where that is not all; undefined where it is. */
export function leftOut(judged: number, left: number): Said | undefined {
  if (left > 0) {
    return {
      en:
        left === 1
          ? "1 answer was passed on without being judged."
          : `${left} answers were passed on without being judged.`,
      es: left === 1 ? "1 respuesta pasó sin ser juzgada." : `${left} respuestas pasaron sin ser juzgadas.`,
    };
  }
  if (judged > 0) return undefined;
  return {
    en: "Nothing was judged: no request for /api/v2/reports_manager.php came through.",
    es: "No se juzgó nada: no pasó ninguna solicitud a /api/v2/reports_manager.php.",
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : nameOf(error);
}

/** Without its message, which may quote an answer. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
