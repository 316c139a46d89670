// A job that gives up at the first failure, and says so: node brief.mjs FROM TO FILE.
import { appendFileSync, writeFileSync } from "node:fs";

const url = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";
const [from, to, file] = process.argv.slice(2);

async function read(day) {
  const digits = day.replaceAll("-", "");
  const query = new URLSearchParams({ api: "diagram_13", date_ini: `${digits}000000`, date_end: `${digits}235959` });
  const response = await fetch(`${url}?${query}`, { headers: { "wolkvox-token": "demo" } });
  const { code, msg, data } = await response.json();
  if (String(code) !== "200") throw new Error(`${code} ${msg}`);
  return data;
}

writeFileSync(file, "");
for (let day = from; day <= to; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) {
  try {
    for (const row of await read(day)) appendFileSync(file, `${JSON.stringify(row)}\n`);
  } catch (error) {
    console.error(`diagram_13 of ${day} is missing: ${error.message}`);
    process.exit(1);
  }
}
