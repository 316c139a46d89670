import { emptyWindow, refusals, reportIds, reportOf } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";

const longestShape = 48;

/** A text without what it says: digits become `d`, letters `a` or `A`, the rest stays. */
export function shapeOf(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "string")
    return typeof value === "object" ? kindOf(value) : `${typeof value} ${wordless(String(value))}`;
  return `"${wordless(value)}"`;
}

/** The shape with its repetitions drawn together, the same for `12` and `1234`. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? wordless(value).replaceAll(/(.)\1+/gu, "$1+") : typeof value;
}

function wordless(text: string): string {
  const shape = text
    .replaceAll(/\p{Lu}/gu, "A")
    .replaceAll(/\p{L}/gu, "a")
    .replaceAll(/\p{N}/gu, "d")
    .replaceAll(/[\p{C}\p{Z}]/gu, " ");
  return shape.length > longestShape ? `${shape.slice(0, longestShape)}…` : shape;
}

const vendorWords: ReadonlySet<string> = new Set(
  [...Object.values(refusals), emptyWindow, { error: "", msg: "records were found" }].flatMap(
    ({ error, msg }) => `${error} ${msg}`.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
);

/** A message of the server with the words of the spec left readable and everything else as its shape. */
export function messageShape(value: unknown): string {
  if (typeof value !== "string") return shapeOf(value);
  const said = value.replaceAll(/[\p{L}\p{N}_]+/gu, (word) =>
    vendorWords.has(word.toLowerCase()) ? word : wordless(word),
  );
  return `"${said.slice(0, 120)}"`;
}

const vendorNames: ReadonlySet<string> = new Set([
  ...["code", "error", "msg", "data"],
  ...reportIds.flatMap((id) => [...Object.keys(columns[id]), ...(reportOf(id).buckets ?? [])]),
]);

/** A key of the server's, readable when it is the spec's, or written as the vendor writes names: a person's has a capital, a token more digits. */
export function nameShape(key: string): string {
  const isName = vendorNames.has(key) || (key.length < 32 && /^[a-z]+(_([a-z]+|\d))*$/.test(key));
  return isName ? key : wordless(key);
}

/** A text with the secrets of a run as their shapes; one of less than four letters would hide words that only look like it. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  const long = secrets.filter(({ length }) => length >= 4);
  return long.reduce((plain, secret) => plain.replaceAll(secret, wordless(secret)), text);
}

/** 64 bits over a text, as hex: the same on every machine. */
export function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  return hash.toString(16).padStart(16, "0");
}
