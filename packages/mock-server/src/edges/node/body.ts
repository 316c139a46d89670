import type { IncomingMessage } from "node:http";
import { BadRequest, type Json, readBody } from "../../controls/read.ts";

/** Longest body of a control, in bytes. */
const longestBody = 256 * 1024;

/** A body that is longer than is read. */
export class BodyTooLong extends Error {
  override readonly name = "BodyTooLong" as const;
}

/**
 * Reads a JSON body; none is an empty object.
 *
 * @throws {BodyTooLong} when it is longer than 256 kB
 * @throws {BadRequest} when it is no JSON object, or does not say that it is JSON
 */
export async function readJsonBody(incoming: IncomingMessage): Promise<Json> {
  const bytes = await readBytes(incoming);
  if (bytes.length === 0) return {};
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new BadRequest("Send JSON, with the header Content-Type: application/json.");
  }
  return readBody(parse(bytes.toString()));
}

/** The rest of a body that is too long is thrown away as it comes, so that the caller gets to hear the answer. */
async function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of incoming.iterator({ destroyOnReturn: false })) {
    bytes += piece.length;
    if (bytes > longestBody) {
      incoming.resume();
      throw new BodyTooLong(`Send at most ${longestBody} bytes.`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** The parser's own words quote the body, and a token may stand there. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [at] = /at position \d+/.exec(String(error)) ?? [];
    throw new BadRequest(`The body is not JSON${at ? `: it breaks ${at}` : ""}.`);
  }
}
