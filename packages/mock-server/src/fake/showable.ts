import type { PlainRequest } from "./plain.ts";

/** The most of one text of a caller's that is shown. */
const longest = 200;
const hidden = "…";

/**
 * A text without the secrets that a caller may have put into it, fit for errors.
 *
 * A token may stand where nobody expects it, in a path say. So the secrets that are known go, and whatever looks like one:
 * twelve or more letters and digits, mixed, as the vendor's tokens are.
 */
export function withoutSecrets(text: string, secrets: Iterable<string> = []): string {
  const plain = text.replaceAll(/[a-z\d]{12,}/gi, (run) => (looksSecret(run) ? hidden : run));
  return [...secrets].reduce(hide, plain);
}

/** The same, short enough for logs and the journal. */
export function showable(text: string, secrets: Iterable<string> = []): string {
  const plain = withoutSecrets(text, secrets);
  return plain.length > longest ? `${plain.slice(0, longest)}${hidden}` : plain;
}

/** Three letters at least: a time such as 20260302T100000Z has two. */
function looksSecret(run: string): boolean {
  return /\d/.test(run) && /(?:[a-z]\d*){3}/i.test(run);
}

/** A secret of fewer letters would hide words that only look like it. */
function hide(text: string, secret: string): string {
  return secret.length < 4 ? text : text.replaceAll(secret, hidden);
}

/** A request's path for people to read. */
export function shownPath(request: Pick<PlainRequest, "path" | "query" | "header">): string {
  return showable(request.path, secretsOf(request));
}

/** Parameters for people to read; those that no report has keep their names alone. */
export function shownQuery(parameters: Iterable<[string, string]>, secrets: Iterable<string>): Record<string, string> {
  const known = [...secrets];
  const shown = [...parameters]
    .filter(([name]) => !isSecretName(name))
    .map(
      ([name, value]) => [showable(name, known), isReportParameter(name) ? showable(value, known) : hidden] as const,
    );
  return Object.fromEntries(shown);
}

/** What a request says that is a secret by its place. */
export function secretsOf({ query, header }: Pick<PlainRequest, "query" | "header">): string[] {
  const named = isSecretName(query) ? [...new URLSearchParams(query)].filter(([name]) => isSecretName(name)) : [];
  const token = header("wolkvox-token")?.trim();
  return [...(token ? [token] : []), ...named.map(([, value]) => value)];
}

function isSecretName(name: string): boolean {
  return /token|key|secret|pass|auth/i.test(name);
}

function isReportParameter(name: string): boolean {
  return ["api", "date_ini", "date_end", "campaign_id"].includes(name.toLowerCase());
}
