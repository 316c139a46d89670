import { prepareContract } from "@mockvox/contract";
import { type DecisiveAnswer, findDecisiveClaims, type WhatIfOptions, type WhatIfReport } from "@mockvox/runner";
import { type ClaimId, strongestConfidence } from "@mockvox/spec";
import { ledger } from "@mockvox/spec/ledger";
import { confidenceNames } from "@mockvox/spec/messages";
import { questions } from "@mockvox/spec/questions";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { printableJson } from "../output/printable.ts";
import { type Translator, text } from "../texts.ts";
import type { RehearseCliOptions } from "./flags.ts";

/** Finds the claims whose answer changes what a program does, and prints how to settle them. Returns 0, or 130 after an interruption. */
export async function whatIfCommand(
  program: WhatIfOptions,
  { format }: RehearseCliOptions,
  t: Translator,
  ctx: CliContext,
): Promise<number> {
  if (format !== "text" && format !== "json") {
    throw new CliError("exclusive-flags", { one: "--claims", other: `--format ${format}` });
  }
  const report = await findDecisiveClaims(program).catch((error: unknown) => {
    if (!program.signal?.aborted) throw error;
  });
  if (!report || program.signal?.aborted) return 130;
  ctx.stdout.write(format === "json" ? `${printableJson(toJson(report), 2)}\n` : formatReport(report, t));
  return 0;
}

function toJson(report: WhatIfReport): object {
  const decisive = report.decisive.map((answer) => ({
    ...answer,
    evidence: Object.fromEntries([...answer.met, answer.other].map((id) => [id, evidenceOf(answer.claim, id)])),
    verify: verifyOf([answer.claim]),
  }));
  return { ...report, decisive };
}

function formatReport(report: WhatIfReport, t: Translator): string {
  const { decisive, claims, runs, requests, isSteady } = report;
  const byClaim = Map.groupBy(decisive, ({ claim }) => claim);
  const parts = [
    t.translate(text("what-if-summary", { decisive: byClaim.size, claims, runs, requests })),
    ...(isSteady ? [] : [t.translate(text("what-if-unsteady"))]),
    ...[...byClaim].map(([claim, answers]) => formatClaim(claim, answers, t)),
    ...(byClaim.size > 1 ? [formatAll([...byClaim.keys()], t)] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function formatClaim(claim: ClaimId, answers: readonly DecisiveAnswer[], t: Translator): string {
  const confidence = (id: string): string => confidenceNames[evidenceOf(claim, id)][t.language];
  const met = (answers[0]?.met ?? []).map((id) => `${id} (${confidence(id)})`).join(", ");
  const lines = answers.map(({ other, changed, before, after }) => {
    const effects = changed.map((change) => formatChange(change, before, after, t)).join(", ");
    return `  ${other} (${confidence(other)}): ${effects}`;
  });
  return [
    `${claim}: ${questions[claim][t.language]}`,
    `  ${t.translate(text("what-if-met", { met }))}`,
    ...lines,
    verifyLine([claim], t),
  ].join("\n");
}

function formatChange(
  change: DecisiveAnswer["changed"][number],
  before: DecisiveAnswer["before"],
  after: DecisiveAnswer["after"],
  t: Translator,
): string {
  switch (change) {
    case "exit-code":
      return t.translate(text("what-if-exit-code", { before: before.exitCode, after: after.exitCode }));
    case "rows":
      return t.translate(text("what-if-rows", { before: before.rows ?? 0, after: after.rows ?? 0 }));
    case "output":
      return t.translate(text("what-if-output"));
  }
}

function formatAll(claims: readonly ClaimId[], t: Translator): string {
  return [t.translate(text("what-if-all")), verifyLine(claims, t)].join("\n");
}

function verifyLine(claims: readonly ClaimId[], t: Translator): string {
  const { command, requests } = verifyOf(claims);
  return `  ${requests === 0 ? t.translate(text("what-if-undecidable")) : t.translate(text("what-if-verify", { command, requests }))}`;
}

/** The command that settles claims, and the most requests that it sends; 0 if requests cannot settle them. */
function verifyOf(claims: readonly ClaimId[]): { command: string; requests: number } {
  const only = claims.map((claim) => `claim-${claim}`);
  const url = "https://wv0001.wolkvox.com";
  const { maxRequests } = prepareContract({ token: "none", baseUrl: url, only });
  const flags = only.map((id) => `--only ${id}`).join(" ");
  return { command: `mockvox verify ${url} --live ${flags}`, requests: maxRequests };
}

function evidenceOf(claim: ClaimId, answer: string): keyof typeof confidenceNames {
  const found = ledger.find(({ id }) => id === claim)?.answers.find(({ id }) => id === answer);
  return strongestConfidence(found?.evidence ?? []) ?? "assumed";
}
