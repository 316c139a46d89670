export interface Query {
  api: string;
  /** `YYYYmmddHHiiss`, GMT-5. */
  date_ini: string;
  date_end: string;
}

/**
 * Reads the rows of one report.
 *
 * @throws {Error} with the status and message of an error response
 */
export async function readReport(query: Query, token = "demo"): Promise<Record<string, string>[]> {
  const url = `https://wv0001.wolkvox.com/api/v2/reports_manager.php?${new URLSearchParams({ ...query })}`;
  const response = await fetch(url, { headers: { "wolkvox-token": token } });
  const { msg, data } = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${msg}`);
  return data;
}
