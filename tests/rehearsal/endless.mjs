// A job that asks for all days at once until it gets rows, without a pause, and keeps what it had: node endless.mjs FROM TO FILE.
import { appendFileSync } from "node:fs";

const url = "https://wv0001.wolkvox.com/api/v2/reports_manager.php";
const [from, to, file] = process.argv.slice(2);

async function read(day) {
  const digits = day.replaceAll("-", "");
  const query = new URLSearchParams({ api: "diagram_13", date_ini: `${digits}000000`, date_end: `${digits}235959` });
  const response = await fetch(`${url}?${query}`, { headers: { "wolkvox-token": "demo" } });
  for (const row of (await response.json()).data) appendFileSync(file, `${JSON.stringify(row)}\n`);
}

const days = [];
for (let day = from; day <= to; day = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)) days.push(day);
for (;;) {
  const results = await Promise.allSettled(days.map(read));
  if (results.every(({ status }) => status === "fulfilled")) break;
}
