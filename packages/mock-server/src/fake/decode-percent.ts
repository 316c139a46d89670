/** Maximum number of nested encodings. */
const maxRounds = 3;

/**
 * Decodes percent-encoding, including nested and malformed encoding. Control characters stay encoded, since the result is shown on
 * one line.
 */
export function decodePercent(text: string): string {
  let decoded = text;
  for (let round = 0; round < maxRounds && decoded.includes("%"); round += 1) {
    decoded = decoded
      .replaceAll(/%(?:25)+/g, "%")
      .replaceAll(/%([2-6][\da-f]|7[\da-e])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replaceAll(/(?:%[89a-f][\da-f])+/gi, decodeNonAscii);
  }
  return decoded;
}

function decodeNonAscii(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
