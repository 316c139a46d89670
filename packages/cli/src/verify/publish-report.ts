import { styleText } from "node:util";
import type { ContractReport } from "@mockvox/contract";
import {
  applyAccept,
  createAcceptFile,
  describeLeftoverEntries,
  exitCodeOf,
  type ReportSummary,
  renderReport,
  summarize,
} from "@mockvox/contract/reports";
import type { Language } from "@mockvox/spec/text";
import type { CliContext } from "../cli-context.ts";
import type { Translator } from "../texts.ts";
import { loadAcceptFile, requireWritableFolders, toJsonText, writeFileAtomically } from "./files.ts";
import type { VerifyCliOptions } from "./flags.ts";

/** The files that a report is read from and written to. */
type OutputPaths = Pick<VerifyCliOptions, "report" | "accept" | "write-accept" | "write-profile">;

/** @throws {CliError} if a file cannot be read or written; better before a run than after it */
export async function requireOutputPaths(paths: OutputPaths): Promise<void> {
  await loadAcceptFile(paths.accept);
  const reports = paths.report.map(({ file }) => file);
  await requireWritableFolders([...reports, paths["write-accept"], paths["write-profile"]]);
}

/** Marks accepted findings, writes the report in its formats, and returns the exit code: 2 if the run could not start, 130 if it was aborted. */
export async function publishReport(
  report: ContractReport,
  paths: OutputPaths,
  { language }: Pick<Translator, "language">,
  ctx: CliContext,
): Promise<number> {
  const applied = applyAccept(report, await loadAcceptFile(paths.accept), Date.parse(report.endedAt));
  for (const line of describeLeftoverEntries(applied, language)) ctx.stderr.write(`${line}\n`);
  const summary = summarize(applied.report);
  await writeReports(applied.report, summary, paths, language, ctx);
  const { stopped } = applied.report;
  const code = stopped?.cause === "aborted" ? 130 : exitCodeOf(applied.report, summary);
  if (code === 2 || code === 130) ctx.stderr.write(`${stopped?.reason[language]}\n`);
  else await writeByproducts(applied.report, summary, paths, language);
  return code;
}

async function writeReports(
  report: ContractReport,
  summary: ReportSummary,
  paths: OutputPaths,
  language: Language,
  ctx: CliContext,
): Promise<void> {
  const outputs = paths.report.length > 0 ? paths.report : [{ format: "terminal", file: undefined } as const];
  for (const { format, file } of outputs) {
    const paint = file === undefined && format === "terminal" ? { paint: styleText } : {};
    const content = renderReport(format, report, { language, ...paint }, summary);
    if (file === undefined) ctx.stdout.write(content);
    else await writeFileAtomically(file, content);
  }
}

/** Writes the observed profile and the accept file. A run that could not start or was aborted leaves the old files. */
async function writeByproducts(
  report: ContractReport,
  summary: ReportSummary,
  paths: OutputPaths,
  language: Language,
): Promise<void> {
  const { "write-profile": profile, "write-accept": accept } = paths;
  if (profile !== undefined) await writeFileAtomically(profile, toJsonText(report.observed));
  if (accept !== undefined)
    await writeFileAtomically(accept, toJsonText(createAcceptFile(report, language, { summary })));
}
