import type { Case, CaseEvidence } from "../cases/case.ts";
import { maskKey, maskMessage, maskSecrets, maskValue } from "../mask.ts";
import type { Finding } from "../report.ts";
import { isNested } from "../wire/json.ts";
import { envelopeOf, type ParsedResponse } from "../wire/parsed-response.ts";

/** The request that a finding is about, and the part of its response that shows it. */
export type ShownExchange = Pick<Finding, "request" | "excerpt">;

/** The exchange of the first sample of a case that was taken; tokens never occur in it, and values are masked. */
export function exchangeOf(
  { samples, optionalSamples = [] }: Case,
  { context }: CaseEvidence,
  locations: readonly string[],
  secrets: readonly string[],
): ShownExchange {
  const taken = [...samples.flat(), ...optionalSamples].flatMap((id) => context.responses(id) ?? []);
  const [response] = taken;
  if (!response) return {};
  const excerpt = maskSecrets(excerptOf(response, locations[0] ?? ""), secrets);
  return {
    ...(response.request === undefined ? {} : { request: maskSecrets(response.request, secrets).slice(0, maxLength) }),
    excerpt: excerpt.length > maxLength ? `${excerpt.slice(0, maxLength)}…` : excerpt,
  };
}

const maxLength = 300;

/** The row that a JSON pointer names, else the envelope without its data. */
function excerptOf(response: ParsedResponse, pointer: string): string {
  const [, first, key] = pointer.split("/");
  const { data } = response;
  if (first === "data" && key !== undefined && isNested(data)) {
    const [, row] = Object.entries(data).find(([name]) => name === key || maskKey(name) === key) ?? [];
    if (isNested(row)) return `${response.status} ${describeEntries(row)}`;
  }
  const { data: _, ...envelope } = { ...envelopeOf(response) };
  return `${response.status} ${describeEntries(envelope)}`;
}

function describeEntries(values: object): string {
  const entries = Object.entries(values).map(([name, value]) => {
    const isMessage = name === "msg" || name === "error";
    return `${maskKey(name)}: ${isMessage ? maskMessage(value) : maskValue(value)}`;
  });
  return `{ ${entries.join(", ")} }`;
}
