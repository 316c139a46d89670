import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createFake, type Fake, type PlainRequest, virtualClock } from "@mockvox/mock-server";
import { formatVendorTime, type ReportId, reportIds } from "@mockvox/spec";

/** Audits a simulated year of polling every five minutes, and prints how long it takes and how much memory it adds. */
const start = Date.parse("2025-01-01T00:00:00-05:00") / 1000;
const stepSeconds = 300;
const steps = 365 * 288;

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** The date range of the poll at a time: the last five minutes, those with an overlap, or with a second missing. */
const pollers: Readonly<Record<string, (now: number) => readonly [number, number]>> = {
  "each range once": (now) => [now - stepSeconds, now - 1],
  "a look-back of ten minutes": (now) => [now - 600, now - 1],
  "a second missing in each range": (now) => [now - stepSeconds, now - 2],
};

function requestFor(report: ReportId, from: number, to: number): PlainRequest {
  const campaign = report === "campaign_8" ? "&campaign_id=all" : "";
  return {
    method: "GET",
    path: "/api/v2/reports_manager.php",
    query: `api=${report}&date_ini=${formatVendorTime(from)}&date_end=${formatVendorTime(to)}${campaign}`,
    host: undefined,
    header: (name) => (name === "wolkvox-token" ? "demo" : undefined),
    signal: undefined,
  };
}

async function pollForAYear(report: ReportId, rangeAt: (now: number) => readonly [number, number]): Promise<Fake> {
  const clock = virtualClock({ start: start * 1000 });
  const fake = createFake({ clock, licenses: 1_000 });
  for (let step = 1; step <= steps; step += 1) {
    const now = start + step * stepSeconds;
    clock.set(now * 1000);
    const response = await fake.handle(requestFor(report, ...rangeAt(now)));
    await response.releaseSlot?.();
  }
  return fake;
}

for (const report of process.argv[2] === "all" ? reportIds : (["diagram_13"] as const)) {
  for (const [name, rangeAt] of Object.entries(pollers)) {
    const fake = await pollForAYear(report, rangeAt);
    collectGarbage();
    const before = process.memoryUsage().rss;
    const began = performance.now();
    const processor = process.cpuUsage();
    const { findings, series } = await fake.audit();
    const milliseconds = Math.round(performance.now() - began);
    const { user, system } = process.cpuUsage(processor);
    const grown = Math.round((process.memoryUsage().rss - before) / 2 ** 20);
    const requests = series.reduce((sum, each) => sum + each.requests, 0);
    const ids = findings.map(({ id }) => id).join(", ") || "nothing found";
    process.stdout.write(
      `${report}, ${name}: ${requests} requests, ${milliseconds} ms (processor ${Math.round((user + system) / 1_000)} ms), ${grown} MB, ${ids}\n`,
    );
  }
}
