/**
 * Reads a body as text.
 *
 * @param most bytes, after decompression
 * @returns undefined when it is longer than that; the rest is not read
 */
export async function bodyOf(
  { body, headers }: Response,
  most: number,
): Promise<{ text: string; isUtf8: boolean } | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  const isLong = Number(headers.get("content-length")) > most;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (!isLong && length <= most) continue;
    await reader?.cancel();
    return undefined;
  }
  return textOf(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function textOf(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isUtf8: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), isUtf8: false };
  }
}
