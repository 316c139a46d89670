/** About 57,000 rows of diagram_13, as many as one answer carries without being suspected of a cut. */
export const BULK = { from: "20260302000000", to: "20260305125959" } as const;

/** Ten minutes, whose answer costs little beside asking for it. */
export const SMALL = { from: "20260302100000", to: "20260302100959" } as const;

/** What a program without a client does: `fetch` and `JSON.parse`. */
export async function readPlainly(baseUrl: string, report: string, from: string, to: string): Promise<object[]> {
  const query = new URLSearchParams({ api: report, date_ini: from, date_end: to });
  const headers = { "wolkvox-token": "bench" };
  const response = await fetch(`${baseUrl}/api/v2/reports_manager.php?${query}`, { headers });
  const { data } = JSON.parse(await response.text());
  return Object.values(data);
}
