import type { IncomingMessage } from "node:http";
import { type JsonObject, parseBody } from "../../controls/parse-body.ts";
import { MockServerError } from "../../errors.ts";

const maxBodyBytes = 256 * 1024;

/**
 * Reads a JSON body; an empty one is an empty object.
 *
 * @throws {MockServerError} `body-too-large` above 256 kB, `content-type-not-json`, `invalid-json`, `body-not-an-object`, `body-too-deep`
 */
export async function readJsonBody(incoming: IncomingMessage): Promise<JsonObject> {
  const bytes = await readBytes(incoming);
  if (bytes.length === 0) return {};
  if (!/^application\/json\b/i.test(incoming.headers["content-type"] ?? "")) {
    throw new MockServerError("content-type-not-json", {});
  }
  return parseBody(parseJsonText(bytes.toString()));
}

/** The rest of a body that is too large is discarded, so that the client can read the response. */
async function readBytes(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > maxBodyBytes) {
      incoming.resume();
      throw new MockServerError("body-too-large", { max: maxBodyBytes });
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
