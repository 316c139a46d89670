/** About 57,000 rows of diagram_13, close to the most that `pull` accepts without suspecting a truncated response. */
export const largeRange = { from: "20260302000000", to: "20260306065959" } as const;

/** Ten minutes: the response is small, so the overhead of the request dominates. */
export const smallRange = { from: "20260302100000", to: "20260302100959" } as const;

/** What a program without our client does: `fetch` and `JSON.parse`. */
export async function readWithFetch(baseUrl: string, report: string, from: string, to: string): Promise<object[]> {
  const query = new URLSearchParams({ api: report, date_ini: from, date_end: to });
  const headers = { "wolkvox-token": "bench" };
  const response = await fetch(`${baseUrl}/api/v2/reports_manager.php?${query}`, { headers });
  const { data } = JSON.parse(await response.text());
  return Object.values(data);
}
