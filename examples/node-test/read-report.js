/** Reads one report; `query` has `api`, `date_ini` and `date_end`. Throws with the status and message of an error response. */
export async function readReport(query, { baseUrl = "https://wv0001.wolkvox.com", token = "demo" } = {}) {
  const url = `${baseUrl}/api/v2/reports_manager.php?${new URLSearchParams(query)}`;
  const response = await fetch(url, { headers: { "wolkvox-token": token } });
  const { msg, data } = await response.json();
  if (!response.ok) throw new Error(`${response.status} ${msg}`);
  return data;
}
