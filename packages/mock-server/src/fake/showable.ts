import { reportIds, reportOf } from "@mockvox/spec";
import { percentDecoded } from "./percent.ts";
import type { PlainRequest } from "./plain.ts";
import { copyOf, longestLine } from "./too-long.ts";

/** What must not be shown. `all` when a request has more secrets than are looked for, so that nothing of it is shown. */
export type Secrets = readonly string[] | "all";

/** The most of one text of a caller's that is shown. */
const longest = 200;
/** The most of what a caller wrote in one query that is shown. */
const longestQuery = 2_000;
/** The most secrets of a request that are looked for in each of its texts. */
const mostSecrets = 16;
const hidden = "…";

/**
 * A text without the secrets that a caller may have put into it, fit for errors.
 *
 * A token may stand where nobody expects it, in a path say. So the secrets that are known go, and whatever looks like one:
 * twelve or more letters and digits, mixed, as the vendor's tokens are. A text that hides one by percent-encoding is shown decoded.
 */
export function withoutSecrets(text: string, secrets: Secrets = []): string {
  const plain = hideAll(text, secrets);
  if (!text.includes("%")) return plain;
  const decoded = percentDecoded(text);
  const plainDecoded = hideAll(decoded, secrets);
  return plainDecoded === decoded ? plain : plainDecoded;
}

function hideAll(text: string, secrets: Secrets): string {
  if (secrets === "all") return hidden;
  if (text.length < 4 || /^\d*$/.test(text)) return secrets.includes(text) ? hidden : text;
  return secrets.reduce(hide, text).replaceAll(/[a-z\d]{12,}/gi, (run) => (looksSecret(run) ? hidden : run));
}

/** The same, short enough for logs and the journal. */
export function showable(text: string, secrets: Secrets = []): string {
  const plain = withoutSecrets(text.length > longestLine ? text.slice(0, longestLine) : text, secrets);
  return plain.length > longest ? copyOf(plain.slice(0, longest)) + hidden : plain;
}

/** Whether a text is a secret as a whole. */
export function isSecret(text: string, secrets: Secrets): boolean {
  return secrets === "all" || secrets.includes(text);
}

/** The name of something that is not known, to be told: anything but a short word may be a secret. */
export function showableName(name: string, secrets: Secrets = []): string {
  return /^[a-z]\w{0,29}$/i.test(name) ? showable(name, secrets) : hidden;
}

/** Three letters at least: a time such as 20260302T100000Z has two. */
function looksSecret(run: string): boolean {
  return /\d/.test(run) && /(?:[a-z]\d*){3}/i.test(run);
}

function hide(text: string, secret: string): string {
  return text.replaceAll(secret, hidden);
}

/** Parameters for people to read; those that no report has keep their names alone, if they are words. */
export function shownQuery(parameters: Iterable<[string, string]>, secrets: Secrets): Record<string, string> {
  const shown = new Map<string, string>();
  let room = longestQuery;
  for (const [name, value] of parameters) {
    room -= name.length + value.length;
    if (room < 0) shown.set(hidden, hidden);
    else if (reportParameters.has(name.toLowerCase())) shown.set(name, showable(value, secrets));
    else if (!isSecretName(name)) shown.set(showableName(name, secrets), hidden);
  }
  return Object.fromEntries(shown);
}

const reportParameters: ReadonlySet<string> = new Set(["api", ...reportIds.flatMap((id) => reportOf(id).parameters)]);

/** A name in a query that no report has. */
const hasStranger = new RegExp(`(?:^|&)(?!(?:${[...reportParameters].join("|")})=)`);

/** What a request says that is a secret by its place. What is too long to be read is not looked through. */
export function secretsOf({ query, header }: Pick<PlainRequest, "query" | "header">): Secrets {
  const sent = header("wolkvox-token")?.trim() ?? "";
  const token = sent.length > longestLine ? "" : sent;
  if (query.length > longestLine || !hasStranger.test(query)) return spellingsOf([token]);
  const secrets = new Set([token]);
  for (const [name, value] of new URLSearchParams(query)) {
    if (isSecretName(name)) secrets.add(value);
    if (secrets.size > mostSecrets) return "all";
  }
  return spellingsOf(secrets);
}

/** Secrets as they may stand in a text: in a query a plus is a space. */
export function spellingsOf(secrets: Iterable<string>): string[] {
  const spellings: string[] = [];
  for (const secret of secrets) {
    // A shorter one would hide words that only look like it.
    if (secret.length < 4) continue;
    spellings.push(secret);
    if (/[+ ]/.test(secret)) spellings.push(secret.replaceAll("+", " "), secret.replaceAll(" ", "+"));
  }
  return spellings;
}

function isSecretName(name: string): boolean {
  return /token|key|secret|pass|auth/i.test(name);
}
