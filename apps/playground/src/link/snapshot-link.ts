import { PageError } from "../messages/page-error.ts";

/** The maximum length of a snapshot in a link. Longer URLs are cut by chats, mail programs and trackers. */
export const maxSnapshotLength = 8192;

/** A snapshot of a normal link has a few hundred kilobytes; a link that holds more was made to fill the memory. */
const maxJsonBytes = 4_000_000;

/** A snapshot as a part of a URL: compressed, then in letters, digits, `-` and `_`. */
export async function encodeSnapshot(snapshot: unknown): Promise<string> {
  const json = new Blob([JSON.stringify(snapshot)]).stream();
  const bytes = new Uint8Array(
    await new Response(json.pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer(),
  );
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Decodes what `encodeSnapshot` returned. Whether it is a snapshot is for the mock server to say.
 *
 * @throws {PageError} `invalid-state-link`
 */
export async function decodeSnapshot(text: string): Promise<unknown> {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
      letter.charCodeAt(0),
    );
    const json = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await readText(json));
  } catch (cause) {
    throw new PageError("invalid-state-link", { length: text.length }, { cause });
  }
}

/** @throws {RangeError} when the text is too long */
async function readText(stream: ReadableStream<Uint8Array>): Promise<string> {
  let text = "";
  let size = 0;
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > maxJsonBytes) {
      await reader.cancel();
      throw new RangeError(`The snapshot has more than ${maxJsonBytes} bytes.`);
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}
