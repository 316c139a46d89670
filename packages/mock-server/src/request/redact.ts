import { reportIds, reportOf } from "@mockvox/spec";
import { maxLineLength } from "../response/vendor-http.ts";
import type { PlainRequest } from "./plain-http.ts";

/** Values that must not be shown. `all` if a request has too many of them, so that nothing of it is shown. */
export type Secrets = readonly string[] | "all";

/** Maximum length of a redacted text. */
const maxTextLength = 200;
/** Maximum length of a redacted query. */
const maxQueryLength = 2_000;
/** Maximum number of secrets that are searched for in each text. */
const maxSecrets = 16;
const mask = "…";

/**
 * Removes secrets from a text, for error messages.
 *
 * A token can be anywhere, for example in a path. So known secrets are masked, and everything that looks like one: twelve or more
 * mixed letters and digits, like the vendor's tokens. A text that hides a secret by percent-encoding is shown decoded.
 */
export function maskSecrets(text: string, secrets: Secrets = []): string {
  const plain = maskAll(text, secrets);
  if (!text.includes("%")) return plain;
  const decoded = decodePercent(text);
  const plainDecoded = maskAll(decoded, secrets);
  return plainDecoded === decoded ? plain : plainDecoded;
}

/** Removes secrets from the start of a text that goes on; also a secret of which only the beginning is in it. */
export function maskSecretsInStart(text: string, secrets: Secrets): string {
  if (secrets === "all") return mask;
  const masked = maskSecrets(text, secrets);
  const longest = secrets.reduce((length, secret) => Math.max(length, endingStart(masked, secret)), 0);
  return longest === 0 ? masked : masked.slice(0, -longest) + mask;
}

/** The length of the longest beginning of a secret that a text ends with; 0 if it has fewer than four characters. */
function endingStart(text: string, secret: string): number {
  for (let length = Math.min(secret.length - 1, text.length); length >= 4; length -= 1) {
    if (text.endsWith(secret.slice(0, length))) return length;
  }
  return 0;
}

function maskAll(text: string, secrets: Secrets): string {
  if (secrets === "all") return mask;
  if (text.length < 4 || /^\d*$/.test(text)) return secrets.includes(text) ? mask : text;
  return secrets.reduce(maskSecret, text).replaceAll(/[a-z\d]{12,}/gi, (run) => (looksLikeSecret(run) ? mask : run));
}

/**
 * Removes secrets from a text and limits its length, for logs and the journal.
 *
 * @example
 * ```ts
 * import { redact } from "@mockvox/mock-server";
 *
 * redact("/reports/5f4dcc3b5aa765d61d8327deb882cf99"); // "/reports/…"
 * ```
 */
export function redact(text: string, secrets: Secrets = []): string {
  const plain = maskSecrets(text.length > maxLineLength ? text.slice(0, maxLineLength) : text, secrets);
  return plain.length > maxTextLength ? detachString(plain.slice(0, maxTextLength)) + mask : plain;
}

/** A copy in its own memory: engines keep the whole string alive as long as a slice of it. */
export function detachString(part: string): string {
  return part.split("").join("");
}

/** Whether the whole text is a secret. */
export function isSecret(text: string, secrets: Secrets): boolean {
  return secrets === "all" || secrets.includes(text);
}

/** Redacts an unknown name: anything but a short word may be a secret. */
export function redactKey(name: string, secrets: Secrets = []): string {
  return /^[a-z]\w{0,29}$/i.test(name) ? redact(name, secrets) : mask;
}

/** At least three letters: a time such as 20260302T100000Z has two. */
function looksLikeSecret(run: string): boolean {
  return /\d/.test(run) && /(?:[a-z]\d*){3}/i.test(run);
}

function maskSecret(text: string, secret: string): string {
  return text.replaceAll(secret, mask);
}

/** Redacts parameters: unknown ones keep only their names, if those are words. */
export function redactQuery(parameters: Iterable<[string, string]>, secrets: Secrets): Record<string, string> {
  const redacted = new Map<string, string>();
  let left = maxQueryLength;
  for (const [name, value] of parameters) {
    left -= name.length + value.length;
    if (left < 0) redacted.set(mask, mask);
    else if (reportParameters.has(name.toLowerCase())) redacted.set(name, redact(value, secrets));
    else if (!isSecretName(name)) redacted.set(redactKey(name, secrets), mask);
  }
  return Object.fromEntries(redacted);
}

const reportParameters: ReadonlySet<string> = new Set(["api", ...reportIds.flatMap((id) => reportOf(id).parameters)]);

/** Matches a query with an unknown parameter. */
const unknownParameterPattern = new RegExp(`(?:^|&)(?!(?:${[...reportParameters].join("|")})=)`);

/** The secrets of a request, by their place. Texts that are too long to be read are not searched. */
export function secretsOf({ query, header }: Pick<PlainRequest, "query" | "header">): Secrets {
  const sent = (header("wolkvox-token") || header("wolkvoxtoken"))?.trim() ?? "";
  const token = sent.length > maxLineLength ? "" : sent;
  if (query.length > maxLineLength || !unknownParameterPattern.test(query)) return variantsOf([token]);
  const secrets = new Set([token]);
  for (const [name, value] of new URLSearchParams(query)) {
    if (isSecretName(name)) secrets.add(value);
    if (secrets.size > maxSecrets) return "all";
  }
  return variantsOf(secrets);
}

/** Secrets in the forms in which they can appear: in a query, a plus is a space. */
export function variantsOf(secrets: Iterable<string>): string[] {
  const variants: string[] = [];
  for (const secret of secrets) {
    // A shorter one would mask ordinary words.
    if (secret.length < 4) continue;
    variants.push(secret);
    if (/[+ ]/.test(secret)) variants.push(secret.replaceAll("+", " "), secret.replaceAll(" ", "+"));
  }
  return variants;
}

function isSecretName(name: string): boolean {
  return /token|key|secret|pass|auth/i.test(name);
}

/** Maximum number of nested encodings. */
const maxRounds = 3;

/**
 * Decodes percent-encoding, including nested and malformed encoding. Control characters stay encoded, since the result is shown on
 * one line.
 */
function decodePercent(text: string): string {
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
