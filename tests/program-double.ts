import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { type Ran, runProgram } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** What a piece of shell did. The temporary folder reads as `TEMP`. */
export interface DoubledRun extends Ran {
  /** Every argument that the doubled program was called with, call after call. */
  readonly args: readonly string[];
  /** What stands in the files that GitHub reads after a step. */
  readonly summary: string;
  readonly output: string;
}

/** Runs a piece of shell as GitHub and GitLab do, with a program of our own standing in for one that it calls. */
export async function runWithDouble(
  double: { readonly name: string; readonly body: string },
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<DoubledRun> {
  await using folder = await makeTemporaryFolder();
  const place = (name: string): string => join(folder.path, name);
  await mkdir(place("bin"));
  await writeFile(
    place(`bin/${double.name}`),
    `#!/usr/bin/env bash\nprintf '%s\\n' "$@" >> '${place("args")}'\n${double.body}\n`,
  );
  await chmod(place(`bin/${double.name}`), 0o755);
  const ran = await runProgram("bash", ["-e", "-o", "pipefail", "-c", script], {
    cwd: folder.path,
    env: {
      ...env,
      RUNNER_TEMP: folder.path,
      GITHUB_STEP_SUMMARY: place("summary"),
      GITHUB_OUTPUT: place("output"),
      PATH: [place("bin"), process.env.PATH].join(delimiter),
    },
  });
  const read = async (name: string): Promise<string> => {
    const text = await readFile(place(name), "utf8").catch(() => "");
    return text.replaceAll(folder.path, "TEMP");
  };
  const [args, summary, output] = await Promise.all(["args", "summary", "output"].map(read));
  return { ...ran, args: args?.trimEnd().split("\n") ?? [], summary: summary ?? "", output: output ?? "" };
}
