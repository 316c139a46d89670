import zlib from "node:zlib";
import { redact } from "@mockvox/mock-server";
import { type Text, text, toEnglish } from "../texts.ts";

/** Why a response cannot be checked. Only used within tap, which prints its text. */
export class UncheckedError extends Error {
  override readonly name = "UncheckedError" as const;
  readonly reason: Text;

  constructor(reason: Text) {
    super(toEnglish(reason));
    this.reason = reason;
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }, callback: DecodeCallback) => void;
type DecodeCallback = (error: Error | null, decoded: Buffer) => void;

/** Zstandard is missing in the oldest supported Node. */
const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ["gzip", zlib.gunzip],
  ["deflate", (bytes, ...rest) => (hasZlibHeader(bytes) ? zlib.inflate : zlib.inflateRaw)(bytes, ...rest)],
  ["br", zlib.brotliDecompress],
  ...("zstdDecompress" in zlib ? [["zstd", zlib.zstdDecompress] as const] : []),
]);

/**
 * Decodes a body by its `content-encoding`.
 *
 * @throws {UncheckedError} on an unknown encoding, invalid data, or more than `maxBytes` bytes
 */
export async function decodeBody(bytes: Uint8Array, contentEncoding: string, maxBytes: number): Promise<Uint8Array> {
  let decoded = bytes;
  // The encoding that was applied last is listed last.
  for (const encoding of encodingsIn(contentEncoding).reverse())
    if (decoded.length > 0) decoded = await decodeOne(decoded, encoding, maxBytes);
  return decoded;
}

function encodingsIn(contentEncoding: string): string[] {
  const names = contentEncoding.toLowerCase().split(",");
  return names.map((name) => name.trim().replace(/^x-/, "")).filter((name) => name !== "" && name !== "identity");
}

function decodeOne(bytes: Uint8Array, encoding: string, maxBytes: number): Promise<Uint8Array> {
  const decode = decoders.get(encoding);
  if (!decode) throw new UncheckedError(text("unchecked-encoding", { encoding: redact(encoding) }));
  return new Promise((resolve, reject) => {
    decode(bytes, { maxOutputLength: maxBytes }, (error, decoded) => {
      if (!error) return resolve(decoded);
      const isTooLong = "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
      const invalid = text("unchecked-not-encoded", { encoding: redact(encoding) });
      reject(new UncheckedError(isTooLong ? tooLong(maxBytes) : invalid));
    });
  });
}

export function tooLong(maxBytes: number): Text {
  return text("unchecked-too-long", { megabytes: Math.floor(maxBytes / 2 ** 20) });
}

/** The standard defines deflate with a zlib header; some servers omit it. */
function hasZlibHeader([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
