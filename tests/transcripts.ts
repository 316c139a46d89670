import { join } from "node:path";
import type { CodeBlock } from "./code-blocks.ts";
import { outputOf } from "./run-program.ts";

/** A command of a transcript with what it printed. */
export interface Exchange {
  command: string;
  output: string;
}

/** The commands of a `console` block: lines that begin with `$ `, each with the lines below it. */
export function exchangesOf({ text }: CodeBlock): Exchange[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), output: part.slice(end + 1).trim() };
    });
}

const commandLine = join(import.meta.dirname, "../packages/cli/bin/mockvox.js");

/** Runs a command of a transcript against a fake at `url`, in a shell as its reader would; files come to be in `cwd`. */
export async function replay(command: string, url: string, cwd: string): Promise<string> {
  const here = atFake(command, url).replace(/^mockvox /, `"${process.execPath}" "${commandLine}" `);
  return (
    await outputOf("sh", ["-c", here], { cwd, env: { ...process.env, LANG: "C", NO_COLOR: "1", MOCKVOX_URL: url } })
  ).trim();
}

/** Writes a fake's real address where a text has the usual one. */
export function atFake(text: string, url: string): string {
  return text.replaceAll("http://127.0.0.1:4010", url);
}

/** Dates, times and addresses change from run to run; a transcript is compared without them. */
export function withoutMoment(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "<time>")
    .replaceAll(/date_(ini|end)=\d{14}/g, "date_$1=<second>")
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "<url>");
}
