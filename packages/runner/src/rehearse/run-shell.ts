import { fillPlaceholders, type RunSubject, withSubject } from "./placeholders.ts";
import { type CapturedEnd, runCaptured } from "./run-captured.ts";

/** Runs a command of the shell, as `--before` and `--rows` have it. */
export function runShell(
  command: string,
  { subject, env, timeoutMs }: { subject: RunSubject; env: Record<string, string>; timeoutMs: number },
): Promise<CapturedEnd> {
  const [filled] = fillPlaceholders([command], subject);
  const [program, ...args] =
    process.platform === "win32" ? (["cmd.exe", "/d", "/s", "/c"] as const) : (["/bin/sh", "-c"] as const);
  return runCaptured({ command: [program, ...args, filled], env: withSubject(env, subject), timeoutMs });
}

/** What a command says about its failure. */
export function lastLineOf(output: string): string {
  return output.trimEnd().split("\n").at(-1)?.slice(0, 200) ?? "";
}
