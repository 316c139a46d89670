/** So often a text may have been encoded again. */
const mostRounds = 3;

/**
 * A text without percent-encoding, also where it was encoded twice or is not well formed. Control characters stay encoded:
 * the text is shown on a line.
 */
export function percentDecoded(text: string): string {
  let decoded = text;
  for (let round = 0; round < mostRounds && decoded.includes("%"); round += 1) {
    decoded = decoded
      .replaceAll(/%(?:25)+/g, "%")
      .replaceAll(/%([2-6][\da-f]|7[\da-e])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
      .replaceAll(/(?:%[89a-f][\da-f])+/gi, beyondAscii);
  }
  return decoded;
}

function beyondAscii(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}
