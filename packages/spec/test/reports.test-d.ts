import type { DataOf, EnvelopeOf, QueryOf, ReportId, RowOf } from "../src/index.ts";

// Checked only by the type checker: an expected error that does not occur is itself an error.

export const report: ReportId = "cdr_4";
// @ts-expect-error Unknown report.
export const unknownReport: ReportId = "cdr_5";

const dates = { date_ini: "20260302000000", date_end: "20260302235959" };
export const query: QueryOf<"cdr_4"> = dates;
export const campaignQuery: QueryOf<"campaign_8"> = { ...dates, campaign_id: "all" };
// @ts-expect-error campaign_8 needs its campaign.
export const missingCampaign: QueryOf<"campaign_8"> = dates;
// @ts-expect-error cdr_4 has no campaign.
export const strayCampaign: QueryOf<"cdr_4"> = { date_ini: "", date_end: "", campaign_id: "all" };

export const bucketsOf = (data: DataOf<"cdr_4">): string => data.greater_than_121.calls;
export const rowsOf = (data: DataOf<"diagram_13">): string | undefined => data[0]?.cod_opc_menu;
// @ts-expect-error cdr_4 has buckets, not rows.
export const rowsOfBuckets = (data: DataOf<"cdr_4">): unknown => data[0];
// @ts-expect-error The hour can also be under `day`.
export const hourOf = (row: RowOf<"diagram_1_2">): string => row.date;
// @ts-expect-error Every value is a string.
export const callsOf = (row: RowOf<"cdr_4">): number => row.calls;
export const codeOf = (envelope: EnvelopeOf<"diagram_2">): 200 | "200" => envelope.code;
