import { EventEmitter } from "node:events";
import type { Language } from "@mockvox/spec/text";
import type { CliContext } from "../src/cli-context.ts";
import { main } from "../src/main.ts";
import type { PageOptions } from "../src/serve/page/page.ts";
import { createTranslator, type PlainMessageId, type Text, text } from "../src/texts.ts";

/** One run of the command in a simulated process. */
export interface CliRun {
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves once standard output and standard error together match. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: "SIGINT" | "SIGTERM"): void;
  /** Sends SIGTERM within the write whose output matches; throws if nothing handles it, as the signal would end the process. */
  terminateWhenPrinted(pattern: RegExp): void;
  /** Fails as a closed pipe does, or with another code; throws if the command does not handle it. */
  breakPipe(code?: string): void;
  readonly exitCode: Promise<number>;
}

/** Runs the command with its own arguments and environment. */
export function runCli(args: readonly string[], env: Record<string, string> = {}, options: PageOptions = {}): CliRun {
  let out = "";
  let err = "";
  let broken: Error | undefined;
  const listeners = new Map<string, () => void>();
  const waiting = new Set<() => void>();
  const output = new EventEmitter();
  const ctx: CliContext = {
    env,
    stdout: {
      write: (text, done) => {
        out += text;
        for (const look of waiting) look();
        done?.(broken);
      },
      on: (event, listener) => output.on(event, listener),
    },
    stderr: {
      write: (text) => {
        err += text;
        for (const look of waiting) look();
      },
      on: () => {},
    },
    on: (signal, listener) => listeners.set(signal, listener),
    exit: (code) => {
      throw new Error(`exit ${code}`);
    },
  };
  const exitCode = main(args, ctx, options);
  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out + err);
        if (found) resolve(found);
        if (found) waiting.delete(look);
      };
      waiting.add(look);
      look();
      exitCode.then(
        (code) => reject(new Error(`ended with ${code} before it printed ${pattern}: ${out}${err}`)),
        reject,
      );
    });
  const terminateWhenPrinted = (pattern: RegExp): void => {
    const look = (): void => {
      if (!pattern.test(out + err)) return;
      waiting.delete(look);
      const handle = listeners.get("SIGTERM");
      if (!handle) throw new Error("killed by SIGTERM");
      handle();
    };
    waiting.add(look);
  };
  return {
    out: () => out,
    err: () => err,
    printed,
    signal: (name) => listeners.get(name)?.(),
    terminateWhenPrinted,
    breakPipe: (code = "EPIPE") => {
      broken = Object.assign(new Error(`write ${code}`), { code });
      output.emit("error", broken);
    },
    exitCode,
  };
}

/** The description of a flag or control in a language. */
export async function descriptionIn(description: PlainMessageId | Text, language: Language): Promise<string> {
  const t = await createTranslator(language);
  return t.translate(typeof description === "string" ? text(description) : description);
}
