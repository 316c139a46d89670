import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gzipSync } from "node:zlib";
import type { PageFile } from "@mockvox/mock-server/serve";

/** The files of a built page by path, such as `assets/main.js`. */
export type PageSource = ReadonlyMap<string, Uint8Array>;

/** What the server sends of a page, by the path of its URL. */
export async function readPage(page: string | PageSource): Promise<ReadonlyMap<string, PageFile>> {
  return toPageFiles(typeof page === "string" ? await readFolder(page) : page);
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".woff2": "font/woff2",
};

async function readFolder(folder: string): Promise<PageSource> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async ({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [relative(folder, file).replaceAll("\\", "/"), await readFile(file)] as const;
  });
  return new Map(await Promise.all(read));
}

/** `/` is index.html. */
function toPageFiles(source: PageSource): ReadonlyMap<string, PageFile> {
  const pages = new Map<string, PageFile>();
  const names = new Set([...source.keys()].map((path) => path.replace(/\.(?:br|gz)$/, "")));
  for (const name of names) pages.set(`/${name}`, toPageFile(name, source));
  const first = pages.get("/index.html");
  if (!first) return pages;
  const body = markAsServedByFake(first.body);
  return pages.set("/", { ...first, body, compressed: { br: brotliCompressSync(body), gzip: gzipSync(body) } });
}

/** A file with its compressed forms, which the build wrote next to it. The package contains only the smallest form. */
function toPageFile(name: string, source: PageSource): PageFile {
  const kind = { type: types[extname(name)] ?? "application/octet-stream", isImmutable: name.startsWith("assets/") };
  const body = source.get(name);
  const br = source.get(`${name}.br`);
  return body === undefined && br
    ? decompressOnDemand(br, kind)
    : { ...kind, body: body ?? new Uint8Array(), compressed: { br, gzip: source.get(`${name}.gz`) } };
}

/** For the few clients that do not accept Brotli, the other forms are made once. */
function decompressOnDemand(br: Uint8Array, kind: Pick<PageFile, "type" | "isImmutable">): PageFile {
  let body: Uint8Array | undefined;
  let gzip: Uint8Array | undefined;
  const decompress = (): Uint8Array => {
    body ??= brotliDecompressSync(br);
    return body;
  };
  const compress = (): Uint8Array => {
    gzip ??= gzipSync(decompress());
    return gzip;
  };
  return {
    ...kind,
    get body() {
      return decompress();
    },
    compressed: {
      br,
      get gzip() {
        return compress();
      },
    },
  };
}

/** Marks the page as served by a mock server, so that it uses that server. */
function markAsServedByFake(html: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(html).toString().replace("<html", '<html data-mockvox-fake="here"'));
}
