import type { Said } from "./language.ts";
import type { Surroundings } from "./surroundings.ts";

/** What became of what was printed. */
export interface Output {
  /**
   * Waits until all of it is written, and resolves to why some of it was lost; undefined when nothing was. A reader that has gone, as behind
   * `| head -1`, has what it wanted.
   */
  lost(): Promise<Said | undefined>;
}

/** Watches standard output from now on. Listening for its errors also keeps them from ending the process there and then. */
export function watchOutput({ stdout }: Pick<Surroundings, "stdout">): Output {
  let failed: unknown;
  const note = (error?: unknown): void => {
    failed ??= error;
  };
  stdout.on("error", note);
  return {
    lost: async () => {
      await new Promise<void>((resolve) => {
        stdout.write("", (error) => {
          note(error ?? undefined);
          resolve();
        });
      });
      const code = codeOf(failed);
      return failed === undefined || code === "EPIPE" ? undefined : notWritten(code);
    },
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function notWritten(code: string): Said {
  const [en, es] = reasons[code] ?? [code, code];
  return {
    en: `Could not write to standard output: ${en}. Not all of the result was written.`,
    es: `No se pudo escribir en la salida estándar: ${es}. El resultado no se escribió completo.`,
  };
}

const reasons: Readonly<Record<string, readonly [en: string, es: string]>> = {
  ENOSPC: ["no space left on the device", "no queda espacio en el dispositivo"],
  EDQUOT: ["the disk quota is spent", "se agotó la cuota de disco"],
  EIO: ["an input/output error", "un error de entrada o salida"],
};
