import { candidates, isClaimId, isReportId, type Profile } from "@mockvox/spec";
import { z } from "zod";
import type { ContractReport } from "../report.ts";
import type { SavedRun } from "../run/saved-run.ts";
import type { Language } from "../said.ts";
import type { AcceptFile } from "./accept-file.ts";
import { type Read, read } from "./read-shape.ts";

const said = z.strictObject({ en: z.string(), es: z.string() });
const count = z.int().min(0);
const time = z.iso.datetime();

const claimId = z.string().transform((id, { issues }) => {
  if (isClaimId(id)) return id;
  issues.push({ code: "custom", input: id, params: unknown("claim", id) });
  return z.NEVER;
});

const reportId = z.string().transform((id, { issues }) => {
  if (isReportId(id)) return id;
  issues.push({ code: "custom", input: id, params: unknown("report", id) });
  return z.NEVER;
});

const profile = z
  .strictObject({
    mockvox: z.literal(1),
    name: z.string().min(1),
    extends: z.string().exactOptional(),
    answers: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    observed: z.record(z.string(), z.strictObject({ at: z.string(), case: z.string() })).exactOptional(),
  })
  .transform((value, { issues }) => {
    if (isProfile(value)) return value;
    issues.push({ code: "custom", input: value, params: unknown("claim", strangerIn(value.answers)) });
    return z.NEVER;
  });

const finding = z.strictObject({
  severity: z.enum(["breaking", "notable", "information"]),
  fingerprint: z.string().min(1),
  expected: said,
  found: said,
  at: z.array(z.string()).max(10),
  accepted: z.boolean(),
});

const verdict = z.strictObject({
  case: z.string().min(1),
  title: said,
  judges: z.union([z.strictObject({ claim: claimId }), z.strictObject({ spec: z.string() })]),
  report: reportId.exactOptional(),
  kind: z.enum(["passed", "failed", "inconclusive", "skipped"]),
  answer: z.string().exactOptional(),
  fits: z.array(z.string()).min(2).exactOptional(),
  findings: z.array(finding),
  reason: said.exactOptional(),
  calls: count,
});

const report = z.strictObject({
  mockvox: z.literal(1),
  kind: z.literal("contract-report"),
  name: z.string(),
  server: z.string(),
  startedAt: time,
  endedAt: time,
  profile: z.string().exactOptional(),
  calls: z.strictObject({ planned: count, spent: count, budget: count }),
  verdicts: z.array(verdict),
  stopped: said.exactOptional(),
  couldNotRun: z.literal(true).exactOptional(),
  observed: profile,
});

const acceptFile = z.strictObject({
  mockvox: z.literal(1),
  accepted: z.array(
    z.strictObject({
      fingerprint: z.string().min(1),
      case: z.string().min(1),
      until: z.iso.date().exactOptional(),
      note: z.string(),
    }),
  ),
});

const names = z.array(z.string());

const savedRun: z.ZodType<SavedRun> = z.strictObject({
  mockvox: z.literal(1),
  kind: z.literal("contract-run"),
  server: z.string(),
  startedAt: time,
  asked: z.strictObject({
    profile: z.strictObject({ name: z.string(), answers: z.string() }).exactOptional(),
    quick: z.boolean(),
    only: names,
    skip: names,
  }),
  finished: z.boolean(),
  day: z.string(),
  spent: count,
  underWay: count,
  verdicts: z.array(verdict),
});

export const readSavedRunShape = (value: unknown): Read<SavedRun> => read(savedRun, value);
export const readReportShape = (value: unknown): Read<ContractReport> => read(report, value);
export const readProfileShape = (value: unknown): Read<Profile> => read(profile, value);
export const readAcceptShape = (value: unknown): Read<AcceptFile> => read(acceptFile, value);

/** The JSON Schema of a report, draft 2020-12: what stands in `report.schema.json`. */
export function reportSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(report, { io: "input" });
  return { $schema, title: "Mockvox contract report", ...rest };
}

function unknown(kind: "claim" | "report", id: string): Readonly<Record<Language, string>> {
  return kind === "claim"
    ? { en: `no claim or answer "${id}" is known here`, es: `aquí no se conoce la afirmación o respuesta "${id}"` }
    : { en: `no report "${id}" is known here`, es: `aquí no se conoce el reporte "${id}"` };
}

function isProfile(value: { answers: Choices }): value is Profile {
  return strangerIn(value.answers) === "";
}

type Choices = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A claim or answer that the ledger does not have. An answer that the fake cannot give yet is none: a server may. */
function strangerIn(answers: Choices): string {
  const strange = Object.entries(answers).find(([claim, choice]) => {
    const given = typeof choice === "string" ? [choice] : Object.values(choice);
    return !isClaimId(claim) || given.some((answer) => !Object.hasOwn(candidates[claim].answers, answer));
  });
  return strange ? `${strange[0]}: ${JSON.stringify(strange[1])}` : "";
}
