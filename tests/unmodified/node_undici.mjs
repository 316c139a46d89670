// Reads the five reports with undici.
import { request } from "undici";

const headers = { "wolkvox-token": "demo", wolkvox_server: "0001" };

for (const report of ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]) {
  const query = { api: report, date_ini: "20260304000000", date_end: "20260304235959" };
  if (report === "campaign_8") query.campaign_id = "all";
  const { statusCode, body } = await request("https://wv0001.wolkvox.com/api/v2/reports_manager.php", {
    query,
    headers,
  });
  process.stdout.write(`${report} ${statusCode} ${(await body.arrayBuffer()).byteLength}\n`);
}
