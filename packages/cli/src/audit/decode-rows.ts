/** The text of a file, and whether it had to be read as Windows-1252. */
interface DecodedRows {
  content: string;
  isWindows1252: boolean;
}

/** Decodes a file of a database or a spreadsheet: UTF-16 by its first bytes, UTF-8, or else Windows-1252. */
export function decodeRows(bytes: Uint8Array): DecodedRows {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { content: decode(bytes, "utf-16le"), isWindows1252: false };
  if (first === 0xfe && second === 0xff) return { content: decode(bytes, "utf-16be"), isWindows1252: false };
  try {
    return { content: decode(bytes, "utf-8", true), isWindows1252: false };
  } catch {
    return { content: decode(bytes, "windows-1252"), isWindows1252: true };
  }
}

/** Leaves the byte order mark out. */
function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}
