import { emptyDateRange, refusals, reportIds, reportOf } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";

const maxMaskLength = 48;

/** Masks a value: digits become `d`, letters `a` or `A`, other characters stay. */
export function maskValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "string")
    return typeof value === "object" ? maskKind(value) : `${typeof value} ${maskText(String(value))}`;
  return `"${maskText(value)}"`;
}

/** A mask with repetitions collapsed, the same for `12` and `1234`. */
export function maskKind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? maskText(value).replaceAll(/(.)\1+/gu, "$1+") : typeof value;
}

function maskText(text: string): string {
  const shape = text
    .replaceAll(/\p{Lu}/gu, "A")
    .replaceAll(/\p{L}/gu, "a")
    .replaceAll(/\p{N}/gu, "d")
    .replaceAll(/[\p{C}\p{Z}]/gu, " ");
  return shape.length > maxMaskLength ? `${shape.slice(0, maxMaskLength)}…` : shape;
}

const vendorWords: ReadonlySet<string> = new Set(
  [...Object.values(refusals), emptyDateRange, { error: "", msg: "records were found" }].flatMap(
    ({ error, msg }) => `${error} ${msg}`.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
);

/** Masks a message of the server, except words that the spec uses. */
export function maskMessage(value: unknown): string {
  if (typeof value !== "string") return maskValue(value);
  const masked = value.replaceAll(/[\p{L}\p{N}_]+/gu, (word) =>
    vendorWords.has(word.toLowerCase()) ? word : maskText(word),
  );
  return `"${masked.slice(0, 120)}"`;
}

const vendorKeys: ReadonlySet<string> = new Set([
  ...["code", "error", "msg", "data"],
  ...reportIds.flatMap((id) => [...Object.keys(columns[id]), ...(reportOf(id).buckets ?? [])]),
]);

/**
 * Masks a key of the server unless the spec has it or it is written as the vendor writes names: names of people have capitals, tokens have more
 * digits.
 */
export function maskKey(key: string): string {
  const isName = vendorKeys.has(key) || (key.length < 32 && /^[a-z]+(_([a-z]+|\d))*$/.test(key));
  return isName ? key : maskText(key);
}

/** Masks the secrets of a run in a text. Secrets of fewer than four characters are left, since they would mask ordinary words. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const long = secrets.filter(({ length }) => length >= 4);
  return long.reduce((plain, secret) => plain.replaceAll(secret, maskText(secret)), text);
}

/** A 64-bit hash of a text, as hex; the same on every machine. */
export function hashText(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
