import {
  createContactCentre,
  type DataSource,
  type ReportData,
  type ReportRow,
  type ReportSelection,
  readReport,
} from "@mockvox/fixtures";
import { namedProfile, parseVendorTime, type ReportId, resolveAnswers } from "@mockvox/spec";

const profile = namedProfile("default");

function parseDay(day: string) {
  return parseVendorTime(`${day.replaceAll("-", "")}000000`) ?? Number.NaN;
}

/** Selects `[from, to)`, in days of the vendor's calendar, as seen a year and a half after it ended. */
export function createSelection(from: string, to: string): ReportSelection {
  return { from: parseDay(from), to: parseDay(to), now: parseDay(to) + 50_000_000, campaignId: "all" };
}

export const march: ReportSelection = createSelection("2026-03-01", "2026-04-01");

export function createCentre(size: "small" | "medium" | "large" | number): DataSource {
  return createContactCentre({ seed: 7, server: "0001", size });
}

async function readReportFor(source: DataSource, report: ReportId, selection: ReportSelection): Promise<ReportData> {
  return readReport(source, report, selection, resolveAnswers(profile, report));
}

/** Chunks of rows, or the buckets as one chunk. */
async function* readChunks(
  source: DataSource,
  report: ReportId,
  selection: ReportSelection,
  limit?: number,
): AsyncIterable<ReportRow[]> {
  const { body } = await readReportFor(source, report, selection);
  if (body.shape === "rows") yield* body.chunks(limit);
  else yield Object.values(body.data);
}

export async function readRows(
  source: DataSource,
  report: ReportId,
  selection: ReportSelection,
  limit?: number,
): Promise<ReportRow[]> {
  const chunks: ReportRow[][] = [];
  for await (const chunk of readChunks(source, report, selection, limit)) chunks.push(chunk);
  return chunks.flat();
}

/** Generates a report and serializes it chunk by chunk, like the body of a response; returns the number of characters. */
export async function writeReport(
  source: DataSource,
  report: ReportId,
  selection: ReportSelection,
  limit?: number,
): Promise<number> {
  let characters = 0;
  for await (const chunk of readChunks(source, report, selection, limit)) characters += JSON.stringify(chunk).length;
  return characters;
}
