import { dirname } from "node:path";
import { printable } from "@mockvox/spec";
import { Failure } from "../failure.ts";
import type { Said } from "../language.ts";

/** Whether an error is one of the file system; those of the network come as errors of the client. */
export function isOfFile(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

/** What kept a file from being written. The lock and drafts beside it are no matter of the user's: the file that was asked for is named. */
export function fileFailure(error: Error, out: string): Failure {
  const code = codeOf(error);
  if (code === "ENOENT") return cannotWrite(out, noFolder(dirname(out)));
  const { en, es } = reasonOf(error);
  const { en: enHelp, es: esHelp } = helps[code ?? ""] ?? otherwise;
  return cannotWrite(out, { en: `${en}. ${enHelp}`, es: `${es}. ${esHelp}` });
}

export function cannotWrite(out: string, why: Said): Failure {
  const file = printable(out);
  return new Failure({ en: `Cannot write "${file}": ${why.en}`, es: `No se puede escribir "${file}": ${why.es}` }, 1);
}

/** Why the system refused, in a few words. */
export function reasonOf(error: Error): Said {
  const code = codeOf(error) ?? error.message;
  return reasons[code] ?? { en: code, es: code };
}

const reasons: Readonly<Record<string, Said>> = {
  ENOSPC: { en: "no space left on device", es: "no queda espacio en el dispositivo" },
  EDQUOT: { en: "the disk quota is spent", es: "se agotó la cuota de disco" },
  EFBIG: {
    en: "the file is too large for its file system",
    es: "el archivo es demasiado grande para su sistema de archivos",
  },
  EACCES: { en: "permission denied", es: "permiso denegado" },
  EPERM: { en: "permission denied", es: "permiso denegado" },
  EROFS: { en: "the file system is read-only", es: "el sistema de archivos es de solo lectura" },
  EISDIR: { en: "a folder is in its place", es: "en su lugar hay una carpeta" },
  ENOTDIR: { en: "a part of its path is no folder", es: "una parte de su ruta no es una carpeta" },
  ENAMETOOLONG: { en: "the name is too long", es: "el nombre es demasiado largo" },
  EIO: { en: "the disk reports an error", es: "el disco informa un error" },
};

const makeSpace: Said = {
  en: "Make room and run the same command to go on.",
  es: "Libere espacio y ejecute el mismo comando para continuar.",
};

const helps: Readonly<Record<string, Said>> = { ENOSPC: makeSpace, EDQUOT: makeSpace };

const otherwise: Said = {
  en: "Correct that or name another file.",
  es: "Corríjalo o indique otro archivo.",
};

function noFolder(folder: string): Said {
  const name = printable(folder);
  return {
    en: `the folder "${name}" does not exist. Create it or name another file.`,
    es: `la carpeta "${name}" no existe. Créela o indique otro archivo.`,
  };
}
