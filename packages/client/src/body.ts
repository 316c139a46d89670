/**
 * Reads a body as text.
 *
 * @param maxBytes after decompression
 * @returns undefined if the body is longer; the rest is not read
 */
export async function readBody(
  { body }: Response,
  maxBytes: number,
): Promise<{ text: string; isUtf8: boolean } | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    chunks.push(chunk.value);
    length += chunk.value.length;
    if (length <= maxBytes) continue;
    await reader?.cancel();
    return undefined;
  }
  try {
    return { text: decodeUtf8(chunks, true), isUtf8: true };
  } catch {
    return { text: decodeUtf8(chunks, false), isUtf8: false };
  }
}

/** Decodes chunk by chunk, which is faster than joining them first. */
function decodeUtf8(chunks: readonly Uint8Array[], fatal: boolean): string {
  const decoder = new TextDecoder("utf-8", { fatal });
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
