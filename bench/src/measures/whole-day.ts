import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportId } from "@mockvox/spec";
import type { Candidate, Measure } from "../frame/measure.ts";
import { loadFor } from "../load/load.ts";
import { dayQuery } from "../load/queries.ts";
import { mockvox } from "../peers/mockvox.ts";
import { type Peer, scriptedPeer } from "../peers/peer.ts";
import { startPeer } from "../peers/start-peer.ts";
import { workFolder } from "../setup/machine.ts";
import { readResponse } from "../setup/responses.ts";

const connections = 50;
const loadMilliseconds = 400;
/** A Wednesday in March. */
const dayNumber = 305;

/** Whole days of a report, which is what nightly jobs and dashboards ask for most. */
function wholeDay(report: ReportId): Measure {
  return {
    name: `A whole day of ${report}`,
    description: `Requests per second on ${connections} connections, each with its own token: for the same day again and again, and for another day of a year each time. Bare node:http sends one ready text.`,
    columns: [
      { name: "same", unit: "requests/s", better: "more", goal: { metric: "ratio", bound: 0.5 } },
      { name: "another", unit: "requests/s", better: "more", goal: { metric: "ratio", bound: 0.25 } },
    ],
    rounds: { full: 15, quick: 3 },
    warmUps: 4,
    async setUp() {
      const folder = join(workFolder, `day-${report}`);
      await mkdir(folder, { recursive: true });
      for (const file of ["small.json", "long.json"]) {
        await writeFile(join(folder, file), await readResponse("medium", dayQuery(report, dayNumber)));
      }
      const bare = scriptedPeer("bare node:http", "bare.js", folder);
      return [await createCandidate(bare, report), await createCandidate(mockvox, report)];
    },
  };
}

async function createCandidate(peer: Peer, report: ReportId): Promise<Candidate> {
  const server = await startPeer(peer, "small");
  const throughput = async (queryOf: (number: number) => string): Promise<number> =>
    (await loadFor(server.port, connections, loadMilliseconds, queryOf)).requestsPerSecond;
  return {
    name: peer.name,
    isOurs: peer.isOurs ?? false,
    close: server.close,
    run: async () => ({
      same: await throughput(() => dayQuery(report, dayNumber)),
      another: await throughput((number) => dayQuery(report, number)),
    }),
  };
}

export const wholeDays: readonly Measure[] = (["cdr_4", "diagram_1_2", "diagram_2"] as const).map(wholeDay);
