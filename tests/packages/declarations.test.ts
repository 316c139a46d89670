import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { cleanEnvironment } from "../clean-environment.ts";
import { installPacked } from "../download.ts";
import { runProgram } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

/** The oldest TypeScript that the declarations support, the last 5.x, 6, and the newest. */
const compilers = ["5.4.5", "5.9.3", "6.0.3", "7.0.2"] as const;
const mswVersions = ["2.15.0", "3.0.5"] as const;

const declarations = join(import.meta.dirname, "../declarations");
let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;

beforeAll(async () => {
  folder = await makeTemporaryFolder();
  for (const msw of mswVersions) await installProject(msw);
}, 900_000);

afterAll(() => folder[Symbol.asyncDispose]());

function projectFolder(msw: string): string {
  return join(folder.path, `msw-${msw}`);
}

async function installProject(msw: string): Promise<void> {
  const cwd = projectFolder(msw);
  await cp(declarations, cwd, { recursive: true });
  const typescripts = compilers.map((version) => [`typescript-${version}`, `npm:typescript@${version}`] as const);
  const devDependencies = { ...Object.fromEntries(typescripts), "@types/node": "22.19.0", msw };
  await installPacked(inject("packed"), { type: "module", devDependencies }, { cwd, env: cleanEnvironment() });
}

interface Options {
  lib: readonly string[];
  /** `default` omits the option. */
  types: readonly string[] | "default";
  module: "nodenext" | "node16" | "esnext";
  moduleResolution: "nodenext" | "node16" | "bundler";
  skipLibCheck: boolean;
}

/** Compiles one file and returns the errors. */
async function errorsOf(compiler: string, cwd: string, file: string, { types, ...options }: Options): Promise<string> {
  const strict = { strict: true, exactOptionalPropertyTypes: true, target: "es2022", noEmit: true };
  const compilerOptions = { ...strict, ...options, ...(types === "default" ? {} : { types }) };
  const config = join(cwd, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, files: [file] }));
  const tsc = join(cwd, `node_modules/typescript-${compiler}/bin/tsc`);
  return (await runProgram(process.execPath, [tsc, "--project", config], { cwd, timeLimit: 120_000 })).stdout;
}

const checkLibraries = { skipLibCheck: false };
const node16 = { module: "node16", moduleResolution: "node16" } as const;
const nodenext = { module: "nodenext", moduleResolution: "nodenext" } as const;
const bundler = { module: "esnext", moduleResolution: "bundler" } as const;

const projects: readonly (readonly [name: string, options: Options])[] = [
  ["nodenext, without the library dom", { ...checkLibraries, ...nodenext, lib: ["es2023"], types: ["node"] }],
  ["node16, with dom and without Node's types", { ...checkLibraries, ...node16, lib: ["es2023", "dom"], types: [] }],
  [
    "bundler, without dom and with the default types",
    { ...checkLibraries, ...bundler, lib: ["es2023"], types: "default" },
  ],
];

test.for(compilers.flatMap((compiler) => projects.map((project) => [compiler, ...project] as const)))(
  "TypeScript %s finds no error in any declaration: %s",
  async ([compiler, , options]) => {
    expect(await errorsOf(compiler, projectFolder("3.0.5"), "entries.ts", options)).toBe("");
  },
);

test.for(mswVersions.flatMap((msw) => (["5.4.5", "7.0.2"] as const).map((compiler) => [msw, compiler] as const)))(
  "setupServer of MSW %s accepts the handlers: TypeScript %s",
  async ([msw, compiler]) => {
    const options = { ...nodenext, lib: ["es2023", "dom", "dom.iterable"], types: ["node"], skipLibCheck: true };
    expect(await errorsOf(compiler, projectFolder(msw), "with-msw.ts", options)).toBe("");
  },
);
