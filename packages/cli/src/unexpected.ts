import { basename } from "node:path";
import { showable } from "@mockvox/mock-server";
import { printable } from "@mockvox/spec";
import type { Said } from "./language.ts";

/**
 * What a command ends with on an error that nobody foresaw: a code that says of it that it could not run, and never what its result was. Of `verify`
 * and `diff` 1 is a difference, of `control find` that nothing was found.
 */
export function unexpectedCode(command: string): number {
  return command === "serve" || command === "pull" ? 1 : 2;
}

/** An error that nobody foresaw, in one line that is fit to be reported. A token may stand in its message. */
export function unexpected(error: unknown): Said {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const place = placeIn(stack);
  const shown = `${name}: ${printable(showable(message))}${place === undefined ? "" : ` (${place})`}`;
  return {
    en: `Unexpected error: ${shown}. This is a bug in Mockvox; please report it.`,
    es: `Error inesperado: ${shown}. Es un error de Mockvox; por favor infórmelo.`,
  };
}

/** The innermost call, without the folder in which this machine has it. */
function placeIn(stack: string): string | undefined {
  const [, caller = "", file = "", line = ""] = /\n\s+at (?:(\S+) )?.*?\(?([^()\s]+):(\d+):\d+\)?/.exec(stack) ?? [];
  return file === "" ? undefined : `${caller === "" ? "" : `${caller} `}${basename(file)}:${line}`;
}
