import type { IncomingMessage } from "node:http";
import type { JsonObject } from "@mockvox/spec/schema";
import { parseBody } from "../../controls/parse-body.ts";
import { MockServerError } from "../../errors.ts";

const defaultMaxBytes = 256 * 1024;

/**
 * Reads a JSON body; an empty one is an empty object.
 *
 * @throws {MockServerError} `body-too-large` above `maxBytes`, by default 256 kB, `content-type-not-json`, `invalid-json`, `body-not-an-object`, `body-too-deep`
 */
export async function readJsonBody(incoming: IncomingMessage, maxBytes: number = defaultMaxBytes): Promise<JsonObject> {
  const bytes = await readBytes(incoming, maxBytes);
  if (bytes.length === 0) return {};
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new MockServerError("content-type-not-json", {});
  }
  return parseBody(parseJsonText(bytes.toString()));
}

/** The rest of a body that is too large is discarded, so that the client can read the response. */
async function readBytes(incoming: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      incoming.resume();
      throw new MockServerError("body-too-large", { max: maxBytes });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The message of the parser quotes the body, which may contain a token, so only the position is used. */
function parseJsonText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, position] = /at position (\d+)/.exec(String(error)) ?? [];
    throw new MockServerError("invalid-json", position === undefined ? {} : { position: Number(position) });
  }
}
