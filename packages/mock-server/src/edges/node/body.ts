import type { IncomingMessage } from "node:http";
import { BadRequest, type Json, readObject } from "../../controls/read.ts";

/** Longest body of a control, in bytes. */
const longestBody = 256 * 1024;

/**
 * Reads a JSON body; none is an empty object.
 *
 * @throws {BadRequest} when it is longer than 256 kB, or no JSON object, or does not say that it is JSON
 */
export async function readJsonBody(incoming: IncomingMessage): Promise<Json> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of incoming) {
    bytes += piece.length;
    if (bytes > longestBody) throw new BadRequest(`Send at most ${longestBody} bytes.`);
    pieces.push(piece);
  }
  if (bytes === 0) return {};
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new BadRequest("Send JSON, with the header Content-Type: application/json.");
  }
  return readObject(parse(Buffer.concat(pieces).toString()), "a JSON object");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadRequest(`The body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
