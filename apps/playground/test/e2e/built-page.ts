import { fileURLToPath } from "node:url";
import { preview } from "vite";
import { findPage } from "../../../../scripts/build-page.ts";

/** The static page, built and served. */
export interface BuiltPage {
  /** Ends in a slash. */
  url: string;
  /** The folder of its files, with the manifest of the build. */
  folder: string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds the page if its sources have changed, and serves it as a host of static files would. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = await findPage();
  const server = await preview({ root, build: { outDir: folder }, preview: { host: "127.0.0.1", port: 0 } });
  return { url: server.resolvedUrls?.local[0] ?? "", folder, close: () => server.close() };
}
