import { join } from "node:path";
import { runForOutput } from "./run-program.ts";

/** A command of a transcript and its output. */
export interface Exchange {
  command: string;
  output: string;
}

/** The commands of a `console` block: lines that begin with `$ `, each with the lines below it. */
export function parseExchanges(text: string): Exchange[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { command: part.slice(0, end), output: part.slice(end + 1).trim() };
    });
}

const commandLine = join(import.meta.dirname, "../packages/cli/bin/mockvox.js");

/**
 * Runs a command of a transcript in a shell, against the mock server at `url`; files are written to `cwd`. How long a program ran is
 * replaced, as it changes from run to run.
 */
export async function replay(command: string, url: string, cwd: string): Promise<string> {
  const resolved = withServerUrl(command, url).replaceAll(
    /(?<=^| -- )mockvox /g,
    `"${process.execPath}" "${commandLine}" `,
  );
  return (
    await runForOutput("sh", ["-c", resolved], {
      cwd,
      env: { ...process.env, LANG: "C", NO_COLOR: "1", MOCKVOX_URL: url, MOCKVOX_AUTHORITY: join(cwd, "authority") },
    })
  )
    .replaceAll(/ after \d+\.\d s/g, " after 0.1 s")
    .trim();
}

/** Replaces the default address in a text by the address of the running mock server. */
export function withServerUrl(text: string, url: string): string {
  return text.replaceAll("http://127.0.0.1:4010", url);
}

/** Masks dates, times and addresses, which change from run to run. */
export function maskTimesAndUrls(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "<time>")
    .replaceAll(/date_(ini|end)=\d{14}/g, "date_$1=<second>")
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "<url>");
}
