import { pullDefaults } from "@mockvox/client/pull";
import { serveDefaults } from "@mockvox/mock-server/serve";
import { expect, test } from "vitest";
import { parseMilliseconds } from "../src/args/duration.ts";
import { parseMaintenance } from "../src/args/maintenance.ts";
import { runCli } from "./run-cli.ts";

test("the help of serve shows the defaults of the server", async () => {
  const { opened, port = "", seed = "", licenses = "", maintenance = "", ...shown } = await defaultsInHelp("serve");
  const { latency, journalSize, locale, ...applied } = serveDefaults;
  expect({
    port: Number(port),
    host: shown.host,
    seed: Number(seed),
    size: shown.size,
    openedOn: opened,
    restatement: shown.restatement === "on",
    edges: shown.edges === "on",
    unknownReports: shown["unknown-reports"],
    licenses: Number(licenses),
    maintenance: parseMaintenance(maintenance, "maintenance"),
    server: shown.server,
  }).toEqual(applied);
});

test("the help of pull shows the defaults of the client", async () => {
  const shown = await defaultsInHelp("pull");
  expect({
    overlapDays: Number(shown["overlap-days"]),
    allowedLatenessMs: Number(shown["lateness-hours"]) * 3_600_000,
    inFlight: Number(shown["in-flight"]),
    maxWaitMs: parseMilliseconds(shown["max-wait"] ?? "", "max-wait"),
  }).toEqual(pullDefaults);
});

/** The defaults by flag. */
async function defaultsInHelp(command: string): Promise<Partial<Record<string, string>>> {
  const help = runCli([command, "--help", "--lang", "en"]);
  await help.exitCode;
  const lines = help.out().matchAll(/^ +--([\w-]+) .*\(default: ([^)]+)\)$/gm);
  return Object.fromEntries([...lines].map(([, flag = "", value = ""]) => [flag, value]));
}
