import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import type { PageFile } from "@mockvox/mock-server/serve";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

/** Reads a built page into memory, by path; `/` is index.html. */
export async function readPageFiles(folder: string): Promise<ReadonlyMap<string, PageFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    const path = `/${relative(folder, file).replaceAll("\\", "/")}`;
    const body = await readFile(file);
    const type = types[extname(name)] ?? "application/octet-stream";
    return [path, { body, type, isImmutable: path.startsWith("/assets/") }] as const;
  });
  const pages = new Map<string, PageFile>(await Promise.all(read));
  const first = pages.get("/index.html");
  return first ? pages.set("/", { ...first, body: markAsServedByFake(first.body) }) : pages;
}

/** Marks the page as served by a mock server, so that it uses that server. */
function markAsServedByFake(html: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(html).toString().replace("<html", '<html data-mockvox-fake="here"'));
}
