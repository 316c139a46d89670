import zlib from "node:zlib";
import type { Said } from "../language.ts";
import { unjudged } from "./words.ts";

/** An answer that cannot be judged, and why. */
export class Unjudged extends Error {
  override readonly name = "Unjudged" as const;
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }, then: Then) => void;
type Then = (error: Error | null, plain: Buffer) => void;

/** Zstandard came to Node within a version that is still in use. */
const decoders: ReadonlyMap<string, Decoder> = new Map<string, Decoder>([
  ["gzip", zlib.gunzip],
  ["deflate", (bytes, ...rest) => (hasZlibHead(bytes) ? zlib.inflate : zlib.inflateRaw)(bytes, ...rest)],
  ["br", zlib.brotliDecompress],
  ...("zstdDecompress" in zlib ? [["zstd", zlib.zstdDecompress] as const] : []),
]);

/**
 * The bytes that a body stands for.
 *
 * @throws {Unjudged} on an encoding that is unknown or broken, and when there are more than `longest` bytes
 */
export async function plainBody(bytes: Uint8Array, contentEncoding: string, longest: number): Promise<Uint8Array> {
  let plain = bytes;
  // The last that was applied stands last.
  for (const encoding of encodingsIn(contentEncoding).reverse())
    if (plain.length > 0) plain = await decoded(plain, encoding, longest);
  return plain;
}

function encodingsIn(contentEncoding: string): string[] {
  const names = contentEncoding.toLowerCase().split(",");
  return names.map((name) => name.trim().replace(/^x-/, "")).filter((name) => name !== "" && name !== "identity");
}

function decoded(bytes: Uint8Array, encoding: string, longest: number): Promise<Uint8Array> {
  const decode = decoders.get(encoding);
  if (!decode) throw new Unjudged(unjudged.unknownEncoding(encoding));
  return new Promise((resolve, reject) => {
    decode(bytes, { maxOutputLength: longest }, (error, plain) => {
      if (!error) return resolve(plain);
      const isTooLong = "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
      reject(new Unjudged(isTooLong ? tooLong(longest) : unjudged.notEncoded(encoding)));
    });
  });
}

export function tooLong(longest: number): Said {
  return unjudged.tooLong(Math.floor(longest / 2 ** 20));
}

/** Deflate with its head is what the standard asks for; without one is what some servers send. */
function hasZlibHead([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
