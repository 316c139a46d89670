import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Probe } from "./require-tool.ts";
import { runForOutput } from "./run-program.ts";

/** Mono with its HTTP library, which Debian has in a package of its own. */
export const csharpProbe: Probe = [
  "sh",
  "-c",
  'd=$(mktemp -d) && echo "class P { static void Main() {} }" > "$d/p.cs" && mcs -r:System.Net.Http -out:"$d/p.exe" "$d/p.cs" && mono "$d/p.exe"',
];

/**
 * Compiles top-level statements with Mono, which Debian has, and runs them. Mono knows neither such statements nor the namespaces that
 * .NET imports by itself, so both are written around them.
 */
export async function runCsharp(
  statements: string,
  folder: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const [source, program] = [join(folder, "Program.cs"), join(folder, "Program.exe")];
  await writeFile(
    source,
    `using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

static class Program
{
    static async Task Run()
    {
${statements}
    }

    static void Main() => Run().GetAwaiter().GetResult();
}
`,
  );
  await runForOutput("mcs", ["-langversion:latest", "-reference:System.Net.Http", `-out:${program}`, source]);
  return runForOutput("mono", [program], { env });
}
