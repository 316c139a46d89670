// Reads the five reports with axios.
import axios from "axios";

const headers = { "wolkvox-token": "demo", wolkvox_server: "0001" };
const url = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";

for (const report of ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]) {
  const params = { api: report, date_ini: "20260304000000", date_end: "20260304235959" };
  if (report === "campaign_8") params.campaign_id = "all";
  const response = await axios.get(url, { params, headers, responseType: "arraybuffer" });
  process.stdout.write(`${report} ${response.status} ${response.data.byteLength}\n`);
}
