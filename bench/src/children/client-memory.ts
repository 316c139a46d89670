/** Prints the peak memory growth of a process, in megabytes, while it reads 60,000 rows from the server at the given URL. */
import { createClient } from "@mockvox/client";
import { pull } from "@mockvox/client/pull";
import { largeRange, readWithFetch } from "../client-work.ts";

const [, , method, baseUrl = ""] = process.argv;
const client = createClient({ baseUrl, token: "bench" });
const { from, to } = largeRange;

const methods: Readonly<Record<string, () => Promise<number>>> = {
  plain: async () => (await readWithFetch(baseUrl, "diagram_13", from, to)).length,
  report: async () => (await client.report("diagram_13", { date_ini: from, date_end: to })).data.length,
  pull: async () => {
    let rows = 0;
    for await (const { data } of pull(client, "diagram_13", { from, to })) rows += data.length;
    return rows;
  },
};

const before = process.memoryUsage.rss();
const rows = await methods[method ?? ""]?.();
if (!rows || rows < 55_000) throw new Error(`Expected about 60,000 rows, got ${rows}.`);
process.stdout.write(JSON.stringify({ growth: (process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20 }));
