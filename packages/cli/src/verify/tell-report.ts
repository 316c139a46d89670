import { styleText } from "node:util";
import type { ContractReport } from "@mockvox/contract";
import { acceptFileOf, applyAccept, exitCodeOf, renderReport, tellLeftovers } from "@mockvox/contract/reports";
import type { Language } from "../language.ts";
import type { Process } from "../surroundings.ts";
import type { VerifyChoices } from "./choices.ts";
import { acceptIn, asJson, checkFolders, writeWhole } from "./files.ts";

/** What a report may be written to. */
type Places = Pick<VerifyChoices, "report" | "accept" | "write-accept" | "write-profile">;

/** @throws {Failure} when one of the places cannot be read or written; better told before a run than after it */
export async function checkPlaces(places: Places): Promise<void> {
  await acceptIn(places.accept);
  const reports = places.report.map(({ file }) => file);
  await checkFolders([...reports, places["write-accept"], places["write-profile"]]);
}

/** Marks what is accepted, writes the report in its formats, and returns the exit code that it earns: 2 when the server could not be asked. */
export async function tellReport(
  found: ContractReport,
  places: Places,
  language: Language,
  around: Process,
): Promise<number> {
  const applied = applyAccept(found, await acceptIn(places.accept), Date.parse(found.endedAt));
  for (const line of tellLeftovers(applied, language)) around.stderr.write(`${line}\n`);
  const code = exitCodeOf(applied.report);
  await write(applied.report, places, language, around);
  if (code === 2) around.stderr.write(`${applied.report.stopped?.[language]}\n`);
  else await keep(applied.report, places, language);
  return code;
}

async function write(report: ContractReport, places: Places, language: Language, around: Process): Promise<void> {
  const outputs = places.report.length > 0 ? places.report : [{ format: "terminal", file: undefined } as const];
  for (const { format, file } of outputs) {
    const paint = file === undefined && format === "terminal" ? { paint: styleText } : {};
    const text = renderReport(format, report, { language, ...paint });
    if (file === undefined) around.stdout.write(text);
    else await writeWhole(file, text);
  }
}

/** What was observed and what differs, for later; a run that could not be made leaves what was kept before. */
async function keep(report: ContractReport, places: Places, language: Language): Promise<void> {
  const { "write-profile": profile, "write-accept": accept } = places;
  if (profile !== undefined) await writeWhole(profile, asJson(report.observed));
  if (accept !== undefined) await writeWhole(accept, asJson(acceptFileOf(report, language)));
}
