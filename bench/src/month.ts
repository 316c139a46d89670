import { type Ask, createContactCentre, type ReportData, type Row, readReport, type Source } from "@mockvox/fixtures";
import { namedProfile, parseVendorSecond, type ReportId, resolveAnswers } from "@mockvox/spec";

const profile = namedProfile("default");

const secondOf = (day: string) => parseVendorSecond(`${day.replaceAll("-", "")}000000`) ?? Number.NaN;

/** `[from, to)` in days of the vendor's calendar, looked at a year and a half after it ended. */
export function askFor(from: string, to: string): Ask {
  return { from: secondOf(from), to: secondOf(to), now: secondOf(to) + 50_000_000, campaignId: "all" };
}

export const MARCH: Ask = askFor("2026-03-01", "2026-04-01");

export const createCentre = (size: "small" | "medium" | "large" | number): Source =>
  createContactCentre({ seed: 7, server: "0001", size });

const readFor = async (source: Source, report: ReportId, ask: Ask): Promise<ReportData> =>
  readReport(source, report, ask, resolveAnswers(profile, report));

/** Chunks of rows, or the buckets as one chunk. */
async function* readChunks(source: Source, report: ReportId, ask: Ask, limit?: number): AsyncIterable<Row[]> {
  const { body } = await readFor(source, report, ask);
  if (body.shape === "rows") yield* body.chunks(limit);
  else yield Object.values(body.data);
}

export async function readRows(source: Source, report: ReportId, ask: Ask, limit?: number): Promise<Row[]> {
  const chunks: Row[][] = [];
  for await (const chunk of readChunks(source, report, ask, limit)) chunks.push(chunk);
  return chunks.flat();
}

/** Makes a report and writes it, chunk by chunk, as an answer's body is; gives the number of letters. */
export async function writeReport(source: Source, report: ReportId, ask: Ask, limit?: number): Promise<number> {
  let letters = 0;
  for await (const chunk of readChunks(source, report, ask, limit)) letters += JSON.stringify(chunk).length;
  return letters;
}
