import { cp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPacked, installPrograms } from "../download.ts";
import { type RunOptions, runForOutput } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const consumer = join(import.meta.dirname, "../double-consumer");
const vitest = { vitest: "5.1.1", axios: "1.21.1", jsdom: "29.1.1", "happy-dom": "21.0.4" };
/** The oldest supported MSW of each major, and the newest when this was written. */
const mswVersions = ["2.15.0", "3.0.3", "3.0.5"] as const;

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  for (const msw of mswVersions) await installProject(msw);
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

function inProjectWith(msw: string): RunOptions & { cwd: string } {
  return { cwd: join(folder.path, `msw-${msw}`), env: cleanEnvironment(join(process.execPath, "..")) };
}

async function installProject(msw: string): Promise<void> {
  const options = inProjectWith(msw);
  await cp(consumer, options.cwd, { recursive: true });
  const devDependencies = msw === "3.0.5" ? { ...vitest, msw } : { msw };
  await installPacked(inject("packed"), { type: "module", devDependencies }, options);
}

describe("refuses to listen where requests would bypass it, while serve works:", () => {
  const runtimes = [
    { program: "node", version: "20.20.2", flags: [], says: "needs Node 22.13 or newer; this is 20.20.2" },
    { program: "bun", version: "1.4.5", flags: ["run"], says: "works only in Node; this is Bun 1.4.5" },
    {
      program: "deno",
      version: "2.9.6",
      flags: ["run", "--allow-all", "--node-modules-dir=manual"],
      says: "works only in Node; this is Deno 2.9.6",
    },
  ];

  test.for(runtimes)("$program $version", async ({ program, version, flags, says }) => {
    const programFolder = join(folder.path, program);
    const options = inProjectWith("3.0.5");
    await installPrograms(programFolder, [`${program}@${version}`], options);
    const command = join(programFolder, "node_modules/.bin", program);
    const { error, status } = JSON.parse(await runForOutput(command, [...flags, "listen.mjs"], options));
    expect(error).toContain(says);
    expect(error).toContain("`serve`");
    expect(status).toBe(401);
  });
});

test.for(mswVersions)(
  "works with MSW %s through its handlers, and points to them when a setupServer is active",
  async (msw) => {
    const hint = expect.stringMatching(/setupServer\(\.\.\.createHandlers\(\)/);
    const outcomes = JSON.parse(await runForOutput("node", ["with-msw.mjs"], inProjectWith(msw)));
    expect(outcomes).toEqual({
      handlers: [200, 200],
      ownFirst: hint,
      onlyDouble: "listens",
      doubleFirst: hint,
      closed: 200,
    });
  },
);

test.for(["jsdom", "happy-dom"])("works in the environment %s of Vitest", async (environment) => {
  const flags = ["run", "environment.test.mjs", "--environment", environment];
  const options = inProjectWith("3.0.5");
  const output = await runForOutput("node", ["node_modules/vitest/vitest.mjs", ...flags], {
    ...options,
    env: { ...options.env, NO_COLOR: "1" },
  });
  expect(output).toMatch(/Tests +4 passed \(4\)/);
});
