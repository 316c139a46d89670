import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { runForOutput } from "../../../../tests/run-program.ts";

/** The static page, built and served. */
export interface BuiltPage {
  /** Ends in a slash. */
  url: string;
  /** The folder of its files, with the manifest of the build. */
  folder: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page into a temporary folder and serves it as a host of static files would. */
export async function buildPage(): Promise<BuiltPage> {
  const outDir = await mkdtemp(join(tmpdir(), "mockvox-page-"));
  await build(outDir);
  const server = await preview({ root, build: { outDir }, preview: { host: "127.0.0.1", port: 0 } });
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    folder: outDir,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}

/** Builds in a separate process, because the environment of tests would select React's development build. */
async function build(outDir: string): Promise<void> {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin/vite.js");
  await runForOutput(process.execPath, [vite, "build", "--outDir", outDir, "--emptyOutDir", "--manifest"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production" },
    timeLimit: 250_000,
  });
}
