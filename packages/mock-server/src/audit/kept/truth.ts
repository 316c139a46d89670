import { type DataSource, forEachCooperatively, readReport, restrictSource } from "@mockvox/fixtures";
import type { Answers } from "@mockvox/spec";
import { selectCampaigns } from "../../response/read-data.ts";
import { countingAnswers } from "../cost.ts";
import { parseFigure } from "../figures.ts";
import type { ColumnMapping } from "./columns.ts";
import { isSummed, type NamedRow, summedColumns, toNamedRow } from "./kept-row.ts";
import type { ReadStretch } from "./reading.ts";

/** What rows should be there, and where they come from. */
export interface TruthInput {
  source: DataSource;
  answers: Answers;
  /** The `campaign_id` of each series that was requested. */
  campaigns: readonly string[];
  stretches: readonly ReadStretch[];
}

/** A row that should be there, with the stretch of time that it is from; a row of sums is from all of them. */
export interface ExpectedRow extends NamedRow {
  stretch: ReadStretch | undefined;
}

/** The rows that a client should have of one server or several: one per event, or of a report of sums one per key. */
export async function readTruth(inputs: readonly TruthInput[], mapping: ColumnMapping): Promise<ExpectedRow[]> {
  const rows: ExpectedRow[] = [];
  for (const input of inputs) {
    if (isSummed(mapping)) rows.push(...(await readRows(input, input.stretches, mapping, undefined)));
    else for (const stretch of input.stretches) rows.push(...(await readRows(input, [stretch], mapping, stretch)));
  }
  return isSummed(mapping) && inputs.length > 1 ? addUp(rows, mapping) : rows;
}

/** One row per key, with the sums of all servers. */
function addUp(rows: readonly ExpectedRow[], mapping: ColumnMapping): ExpectedRow[] {
  const columns = summedColumns(mapping);
  return Array.from(Map.groupBy(rows, ({ key }) => key).values(), (same): ExpectedRow => {
    const sumOf = (column: string): number => same.reduce((sum, { cells }) => sum + parseFigure(cells[column]), 0);
    const sums = Object.fromEntries(columns.map((column) => [column, String(sumOf(column))]));
    return { key: same[0]?.key ?? "", cells: { ...same[0]?.cells, ...sums }, stretch: undefined };
  });
}

async function readRows(
  { source, answers, campaigns }: TruthInput,
  stretches: readonly ReadStretch[],
  mapping: ColumnMapping,
  stretch: ReadStretch | undefined,
): Promise<ExpectedRow[]> {
  const [first, last] = [stretches.at(0), stretches.at(-1)];
  if (!first || !last) return [];
  const { report } = mapping;
  const [one] = campaigns;
  const campaignId =
    campaigns.length > 1 && !campaigns.includes("all")
      ? campaigns
      : selectCampaigns(report, campaigns.includes("all") ? "all" : one, answers);
  const selection = { from: first.from, to: last.to, now: last.now, campaignId };
  const { body } = await readReport(restrictSource(source, stretches), report, selection, keptAnswers(answers));
  const rows: ExpectedRow[] = [];
  if (body.shape === "buckets") {
    for (const [bucket, cells] of Object.entries(body.data))
      rows.push({ ...toNamedRow({ ...cells, INTERVAL: bucket }, mapping), stretch });
    return rows;
  }
  await forEachCooperatively(body.chunks(), (chunk) => {
    for (const cells of chunk) rows.push({ ...toNamedRow(cells, mapping), stretch });
  });
  return rows;
}

/** As the mock server sends rows; sums are exact. */
function keptAnswers(answers: Answers): Answers {
  return { ...countingAnswers(answers), "cost-format": answers["cost-format"] };
}
