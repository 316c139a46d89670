import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

/** The static page, built and served. */
export interface BuiltPage {
  /** Ends in a slash. */
  url: string;
  /** The folder with the files. */
  folder: string;
  close(): Promise<void>;
}

/** Builds the page into a temporary folder and serves that as any host of static files would. */
export async function buildPage(): Promise<BuiltPage> {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const outDir = await mkdtemp(join(tmpdir(), "mockvox-page-"));
  await build({ root, logLevel: "warn", build: { outDir, emptyOutDir: true } });
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
