import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measure } from "../frame/measure.ts";
import { doubleFolder } from "../setup/install.ts";
import { peersFolder } from "../setup/machine.ts";
import { measureInChild, runForFigures } from "../setup/process.ts";

export const doubleCall: Measure = {
  name: "A call through the test double",
  description:
    "A small report over `fetch`, with a different date range for each call, compared with one handler in MSW's `setupServer` with a precomputed response.",
  columns: [{ name: "call", unit: "µs", goal: { metric: "ratio", bound: 1.1 } }],
  rounds: { full: 9, quick: 3 },
  warmUps: 1,
  setUp: async () => [
    { name: "a static handler in setupServer", run: () => measureInChild("double.ts", "static") },
    { name: "setupWolkvox", isOurs: true, run: () => measureInChild("double.ts", "ours") },
  ],
};

/** Copies a program to the folder where the packages are installed from their tarballs. */
async function copyProgram(name: string): Promise<string> {
  const path = join(doubleFolder, name);
  await copyFile(join(peersFolder, "double", name), path);
  return path;
}

export const doubleImport: Measure = {
  name: "Import and first response of the test double",
  description:
    "From the start of a process to the end of its first response through `fetch`; packages installed from tarballs, without a compile cache.",
  columns: [{ name: "start", unit: "ms", goal: { metric: "ratio", bound: 1.3 } }],
  rounds: { full: 15, quick: 3 },
  setUp: async () => {
    const [msw, ours] = [await copyProgram("msw.js"), await copyProgram("mockvox.js")];
    return [
      { name: "only MSW", run: () => runForFigures(msw) },
      { name: "setupWolkvox", isOurs: true, run: () => runForFigures(ours) },
    ];
  },
};

export const thousandDoubles: Measure = {
  name: "1,000 isolated doubles",
  description:
    "Each is created and receives one request: lists of MSW handlers through `getResponse`, and the tenants of one mock. Live heap after a garbage collection.",
  columns: [
    { name: "time", unit: "ms" },
    { name: "heap", unit: "MB" },
  ],
  rounds: { full: 5, quick: 2 },
  warmUps: 0,
  setUp: async () => [
    { name: "1,000 static handlers", run: () => measureInChild("thousand-doubles.ts", "static") },
    { name: "1,000 contact centres", isOurs: true, run: () => measureInChild("thousand-doubles.ts", "fakes") },
    { name: "1,000 tokens at one mock", isOurs: true, run: () => measureInChild("thousand-doubles.ts", "tenants") },
  ],
};
