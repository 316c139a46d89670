import { emptyDateRange, refusals, reportIds, reportOf } from "@mockvox/spec";
import { columns } from "@mockvox/spec/columns";

const maxMaskLength = 48;

/** Masks a value: digits become `d`, letters `a` or `A`, other characters stay. */
export function maskValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (typeof value !== "string")
    return typeof value === "object" ? maskKind(value) : `${typeof value} ${maskText(String(value))}`;
  return `"${maskUnknownWords(value)}"`;
}

/** A mask with repetitions collapsed, the same for `12` and `1234`. */
export function maskKind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? maskText(value).replaceAll(/(.)\1+/gu, "$1+") : typeof value;
}

/** Masks a text except the words that cannot be a name or a secret. */
function maskUnknownWords(text: string): string {
  return maskLength(
    text
      .replaceAll(/[\p{L}\p{N}_]+/gu, (word) => (isKnownWord(word) ? word : maskText(word)))
      .replaceAll(/[\p{C}\p{Z}]/gu, " "),
    maxMaskLength,
  );
}

function maskLength(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function maskText(text: string): string {
  const shape = text
    .replaceAll(/\p{Lu}/gu, "A")
    .replaceAll(/\p{L}/gu, "a")
    .replaceAll(/\p{N}/gu, "d")
    .replaceAll(/[\p{C}\p{Z}]/gu, " ");
  return maskLength(shape, maxMaskLength);
}

/** The words of HTTP's phrases and of usual messages, of channels, currencies and units. None of them is a name. */
const usualWords =
  "accepted access after again already and api are authorization available bad been before blocked body call calls campaign cannot channel code " +
  "conflict connection content cop count cost data database date day days denied disabled does empty end entity error exceeded exist exists expired " +
  "failed field file for forbidden format found gateway gone has hour hours html http id implemented in incorrect internal invalid is json large " +
  "length limit long many maximum message method minute minutes missing must no not null number of ok only page parameter parameters path payload " +
  "permission please query quota range reached record records refused report reports request requested requests required response result results " +
  "retry revoked row rows second seconds server service sql start status successful success temporarily term timeout time token too try type " +
  "unauthorized unavailable undefined unexpected unknown unprocessable unsupported url usd user valid value values version warning was were window " +
  "chat facebook instagram messenger sms telegram twitter voice web webchat whatsapp email video brl clp eur mxn pen seg min hrs " +
  "campo datos de el encontrado encontrados fecha fin inicio la no los llamadas parametro parametros registro registros se solicitud vacio";

const knownWords: ReadonlySet<string> = new Set([
  ...usualWords.split(" "),
  ...[...Object.values(refusals), emptyDateRange, { error: "", msg: "records were found" }].flatMap(
    ({ error, msg }) => `${error} ${msg}`.toLowerCase().match(/[a-z]+/g) ?? [],
  ),
]);

function isKnownWord(word: string): boolean {
  return knownWords.has(word.toLowerCase());
}

/** Masks a message of the server, except words that messages usually have. */
export function maskMessage(value: unknown): string {
  if (typeof value !== "string") return maskValue(value);
  const masked = value.replaceAll(/[\p{L}\p{N}_]+/gu, (word) => (isKnownWord(word) ? word : maskText(word)));
  return `"${masked.slice(0, 120)}"`;
}

const vendorKeys: ReadonlySet<string> = new Set([
  ...["code", "error", "msg", "data"],
  ...reportIds.flatMap((id) => [...Object.keys(columns[id]), ...(reportOf(id).buckets ?? [])]),
]);

/**
 * Masks a key of the server unless the spec has it or it is written as the vendor writes names: names of people have capitals, tokens and telephones
 * have more digits.
 */
export function maskKey(key: string): string {
  const isName =
    vendorKeys.has(key.toLowerCase()) || (key.length < 32 && /^[a-z]+(_([a-z]+|\d))*$/.test(key)) || isBucketName(key);
  return isName ? key : maskText(key);
}

/** Whether a key is written as the vendor names buckets: short numbers, then a known word, such as `122_180_seg`. */
function isBucketName(key: string): boolean {
  const parts = key.split("_");
  const numbers = parts.filter((part) => /^\d{1,4}$/.test(part));
  return (
    numbers.length <= 2 &&
    parts.length - numbers.length > 0 &&
    parts.every((part) => numbers.includes(part) || /^(seg|min|greater|less|than)$/.test(part))
  );
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
