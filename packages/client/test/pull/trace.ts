import type { ReportId } from "@mockvox/spec";
import { type Client, type ReportQuery, WolkvoxError } from "../../src/index.ts";
import type { Progress, PulledWindow } from "../../src/pull.ts";
import { countRecords } from "../../src/report-result.ts";

/** Every request, wait and window of a pull, one a line, in order. */
export async function traceOf(
  client: Client,
  start: (client: Client, onProgress: (progress: Progress) => void) => AsyncIterable<PulledWindow>,
): Promise<string> {
  const lines: string[] = [];
  const tracing = tracingClient(client, lines);
  const startMs = client.clock.now();
  const onProgress = ({ waiting }: Progress): void => {
    if (waiting) lines.push(`wait until ${(waiting.untilMs - startMs) / 1000} s`);
  };
  try {
    for await (const { from, to, data, gap, cursor, progress } of start(tracing, onProgress)) {
      const { requests, windows } = progress;
      const read = `window ${windows} ${from}-${to}: ${countRecords(data)} records${gap ? `, gap ${gap}` : ""}`;
      const { next, windowEnd, windowSeconds } = cursor;
      lines.push(`${read}; ${requests} requests; next ${next}, end ${windowEnd}, ${windowSeconds} s`);
    }
    lines.push("end");
  } catch (error) {
    if (!(error instanceof WolkvoxError)) throw error;
    lines.push(`${error.name} ${error.code} ${JSON.stringify(error.request.query)}`);
  }
  return lines.join("\n");
}

/** Writes down each request when it is sent, and completes the line once its response has arrived. */
function tracingClient(client: Client, lines: string[]): Client {
  return {
    ...client,
    report: (async <Id extends ReportId>(report: Id, query: ReportQuery<Id>, options?: { signal?: AbortSignal }) => {
      const { date_ini, date_end, ...others } = { ...query };
      const sent = `${report} ${date_ini}-${date_end} ${Object.values(others).join(" ")}`.trim();
      const at = lines.push(sent) - 1;
      try {
        const result = await client.report(report, query, options);
        lines[at] = `${sent}: ${countRecords(result.data)} records${result.isComplete ? "" : ", cut"}`;
        return result;
      } catch (error) {
        if (error instanceof WolkvoxError) lines[at] = `${sent}: ${error.name} ${error.refusal ?? error.status}`;
        throw error;
      }
    }) as Client["report"],
  };
}
