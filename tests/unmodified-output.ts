import { serve } from "@mockvox/mock-server/serve";
import { fiveReports, headers, reportPath } from "./five-requests.ts";

/** What each client prints: report, status and bytes of the body. */
export async function expectedOutput(): Promise<string> {
  await using server = await serve({ port: 0 });
  const lines: string[] = [];
  for (const report of fiveReports) {
    const response = await fetch(server.url + reportPath(report), { headers });
    lines.push(`${report} ${response.status} ${(await response.arrayBuffer()).byteLength}\n`);
  }
  return lines.join("");
}
