import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import type { Measure } from "../frame/measure.ts";
import { measureInChild, runForFigures } from "../run-child.ts";
import { PEERS } from "../setup/folder.ts";
import { DOUBLE } from "../setup/install.ts";

export const doubleCall: Measure = {
  name: "A call through the test double",
  about:
    "A small report over `fetch`, another window for each call, beside one handler in MSW's `setupServer` whose answer is ready.",
  columns: [{ name: "call", unit: "µs", goal: { of: "ratio", bound: 1.1 } }],
  rounds: { full: 9, quick: 3 },
  warmUps: 1,
  enter: async () => [
    { name: "a static handler in setupServer", run: () => measureInChild("double.ts", "static") },
    { name: "setupWolkvox", isOurs: true, run: () => measureInChild("double.ts", "ours") },
  ],
};

/** Copies a program to where the packages are installed from their tarballs. */
async function place(name: string): Promise<string> {
  const path = join(DOUBLE, name);
  await copyFile(join(PEERS, "double", name), path);
  return path;
}

export const doubleImport: Measure = {
  name: "Import and first answer of the test double",
  about:
    "From the start of a process to the end of its first answer through `fetch`; packages from their tarballs, without a compile cache.",
  columns: [{ name: "start", unit: "ms", goal: { of: "ratio", bound: 1.3 } }],
  rounds: { full: 15, quick: 3 },
  enter: async () => {
    const [msw, ours] = [await place("msw.js"), await place("mockvox.js")];
    return [
      { name: "MSW alone", run: () => runForFigures(msw) },
      { name: "setupWolkvox", isOurs: true, run: () => runForFigures(ours) },
    ];
  },
};

export const thousand: Measure = {
  name: "1,000 isolated doubles",
  about:
    "Made and asked once each: lists of MSW handlers over `getResponse`, and the tenants of one fake. Live heap after a collection.",
  columns: [
    { name: "time", unit: "ms" },
    { name: "heap", unit: "MB" },
  ],
  rounds: { full: 5, quick: 2 },
  warmUps: 0,
  enter: async () => [
    { name: "1,000 static handlers", run: () => measureInChild("thousand.ts", "static") },
    { name: "1,000 contact centres", isOurs: true, run: () => measureInChild("thousand.ts", "fakes") },
    { name: "1,000 tokens at one fake", isOurs: true, run: () => measureInChild("thousand.ts", "tenants") },
  ],
};
