import { EventEmitter } from "node:events";
import { main } from "../src/main.ts";

/** A stand-in for the process that the command runs in. */
export interface StandIn {
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves once standard output and standard error together match. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: "SIGINT" | "SIGTERM"): void;
  /** Fails as a pipe does whose reader has gone, or with another code; throws when the command does not expect that. */
  breakPipe(code?: string): void;
  readonly exitCode: Promise<number>;
}

/** Runs the command with arguments and an environment of its own. */
export function run(args: readonly string[], env: Record<string, string> = {}): StandIn {
  let out = "";
  let err = "";
  let broken: Error | undefined;
  const listeners = new Map<string, () => void>();
  const waiting = new Set<() => void>();
  const output = new EventEmitter();
  const exitCode = main(args, {
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
  });
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
  return {
    out: () => out,
    err: () => err,
    printed,
    signal: (name) => listeners.get(name)?.(),
    breakPipe: (code = "EPIPE") => {
      broken = Object.assign(new Error(`write ${code}`), { code });
      output.emit("error", broken);
    },
    exitCode,
  };
}
