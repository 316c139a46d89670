/** Prints the megabytes by which a process grows at its peak while it reads 60,000 rows from the server whose URL is given. */
import { createClient } from "@mockvox/client";
import { pull } from "@mockvox/client/pull";
import { BULK, readPlainly } from "../client-work.ts";

const [, , way, baseUrl = ""] = process.argv;
const client = createClient({ baseUrl, token: "bench" });
const { from, to } = BULK;

const ways: Readonly<Record<string, () => Promise<number>>> = {
  plain: async () => (await readPlainly(baseUrl, "diagram_13", from, to)).length,
  report: async () => (await client.report("diagram_13", { date_ini: from, date_end: to })).data.length,
  pull: async () => {
    let rows = 0;
    for await (const { data } of pull(client, "diagram_13", { from, to })) rows += data.length;
    return rows;
  },
};

const before = process.memoryUsage.rss();
const rows = await ways[way ?? ""]?.();
if (!rows || rows < 55_000) throw new Error(`Failed to read about 60,000 rows: there are ${rows}.`);
process.stdout.write(JSON.stringify({ growth: (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20 }));
