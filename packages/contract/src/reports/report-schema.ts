import { candidates, isClaimId, isReportId, type Profile } from "@mockvox/spec";
import { z } from "zod";
import { localize } from "../messages/localize.ts";
import { type ContractReport, stopCauses } from "../report.ts";
import type { SavedRun } from "../run/saved-run.ts";
import type { AcceptFile } from "./accept.ts";
import { assertVersion, parseSchema } from "./parse-schema.ts";

/**
 * Validates a report read from a JSON file.
 *
 * @throws {FileError} `unsupported-report-version` for a report of another version, `invalid-report-file` for anything else that is not
 * a report, with the place as a JSON pointer
 */
export function parseReport(value: unknown): ContractReport {
  assertVersion(value, 2, "unsupported-report-version");
  return parseSchema(report, value, "invalid-report-file");
}

/**
 * Validates what an earlier run saved.
 *
 * @throws {FileError} `unsupported-saved-run-version` for a run of another version, `invalid-saved-run` for anything else that is not a
 * saved run, with the place as a JSON pointer
 */
export function parseSavedRun(value: unknown): SavedRun {
  assertVersion(value, 2, "unsupported-saved-run-version");
  return parseSchema(savedRun, value, "invalid-saved-run");
}

/**
 * Validates an accept file, as parsed JSON.
 *
 * @throws {FileError} `invalid-accept-file` with the place as a JSON pointer
 */
export function parseAccept(value: unknown): AcceptFile {
  return parseSchema(acceptFile, value, "invalid-accept-file");
}

/**
 * Validates a profile to compare, as parsed JSON.
 *
 * @throws {FileError} `invalid-compared-profile` with the place as a JSON pointer
 */
export function parseComparedProfile(value: unknown): Profile {
  return parseSchema(profile, value, "invalid-compared-profile");
}

/** The JSON Schema of a report, draft 2020-12: the content of `report.schema.json`. */
export function reportSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(report, { io: "input" });
  return { $schema, title: "Mockvox contract report", ...rest };
}

const localizedText = z.strictObject({ en: z.string(), es: z.string() });
const count = z.int().min(0);
const time = z.iso.datetime();

const claimId = z.string().transform((id, { issues }) => {
  if (isClaimId(id)) return id;
  issues.push({ code: "custom", input: id, params: localize("unknown-claim-or-answer", { id }) });
  return z.NEVER;
});

const reportId = z.string().transform((id, { issues }) => {
  if (isReportId(id)) return id;
  issues.push({ code: "custom", input: id, params: localize("unknown-report-id", { id }) });
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
    issues.push({
      code: "custom",
      input: value,
      params: localize("unknown-claim-or-answer", { id: findUnknownAnswer(value.answers) }),
    });
    return z.NEVER;
  });

const finding = z.strictObject({
  severity: z.enum(["breaking", "warning", "info"]),
  fingerprint: z.string().min(1),
  expected: localizedText,
  actual: localizedText,
  locations: z.array(z.string()).max(10),
  request: z.string().exactOptional(),
  excerpt: z.string().exactOptional(),
  accepted: z.boolean(),
});

const verdict = z.strictObject({
  case: z.string().min(1),
  title: localizedText,
  covers: z.union([
    z.strictObject({ claim: claimId }),
    z.strictObject({ spec: z.string() }),
    z.strictObject({ definition: z.string() }),
  ]),
  report: reportId.exactOptional(),
  status: z.enum(["passed", "failed", "inconclusive", "skipped"]),
  answer: z.string().exactOptional(),
  fittingAnswers: z.array(z.string()).min(2).exactOptional(),
  findings: z.array(finding),
  reason: localizedText.exactOptional(),
  requests: count,
});

const report = z.strictObject({
  mockvox: z.literal(2),
  kind: z.literal("contract-report"),
  name: z.string(),
  server: z.string(),
  startedAt: time,
  endedAt: time,
  profile: z.string().exactOptional(),
  requests: z.strictObject({ planned: count, sent: count, budget: count }),
  verdicts: z.array(verdict),
  stopped: z.strictObject({ cause: z.enum(stopCauses), reason: localizedText }).exactOptional(),
  setupFailed: z.literal(true).exactOptional(),
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
  mockvox: z.literal(2),
  kind: z.literal("contract-run"),
  server: z.string(),
  startedAt: time,
  scope: z.strictObject({
    profile: z.strictObject({ name: z.string(), answersHash: z.string() }).exactOptional(),
    quick: z.boolean(),
    only: names,
    skip: names,
    reports: names.exactOptional(),
  }),
  finished: z.boolean(),
  day: z.string(),
  sent: count,
  inFlight: count,
  verdicts: z.array(verdict),
});

function isProfile(value: { answers: ProfileAnswers }): value is Profile {
  return findUnknownAnswer(value.answers) === "";
}

type ProfileAnswers = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** A claim or answer that is not in the ledger; empty if all are. Answers that the mock does not implement are allowed: a server may give them. */
function findUnknownAnswer(answers: ProfileAnswers): string {
  const unknown = Object.entries(answers).find(([claim, choice]) => {
    const chosen = typeof choice === "string" ? [choice] : Object.values(choice);
    return !isClaimId(claim) || chosen.some((answer) => !Object.hasOwn(candidates[claim].answers, answer));
  });
  return unknown ? `${unknown[0]}: ${JSON.stringify(unknown[1])}` : "";
}
