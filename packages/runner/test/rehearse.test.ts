import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseScenario, type Scenario, scenarios } from "@mockvox/mock-server/scenarios";
import { afterAll, expect, test } from "vitest";
import { findDecisiveClaims, hasMissingMark, isUnjudged, type RehearsalOptions, rehearse } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-rehearse-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a day through the vendor's name; on a failure it does what the end of the program says. */
const program = `
const [from, onFailure] = process.argv.slice(1);
const day = from.replaceAll("-", "");
const url = \`\${process.env.MOCKVOX_URL}/api/v2/reports_manager.php?api=diagram_1_2&date_ini=\${day}000000&date_end=\${day}235959\`;
const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
const { code, data = [] } = await response.json();
console.log(JSON.stringify(data));
if (code !== 200 && onFailure === "exit") process.exit(4);
`;

function rehearsal(given: Partial<RehearsalOptions>): RehearsalOptions {
  const env = { ...process.env, MOCKVOX_AUTHORITY: join(folder, "authority") };
  const command = [process.execPath, "--input-type=module", "-e", program, "{from}"] as const;
  return { command, scenarios: [], env, serve: { size: "small" }, ...given };
}

const named = (name: string): Scenario => scenarios.find((one) => one.name === name) ?? parseScenario(undefined);
const hostOf = (name: string): Scenario =>
  parseScenario({ ...named(name).definition, range: { from: "2026-03-02", to: "2026-03-02" } });

/** Takes what a command printed for no rows. */
function readInto(printed: string[]): (output: string) => object[] {
  return (output) => {
    printed.push(output);
    return [];
  };
}

test("judges a program under each scenario, in their order", async () => {
  const { results } = await rehearse(
    rehearsal({
      jobs: 2,
      scenarios: ["quota-spent-from-the-start", "ordinary-night", "timeout-in-real-time", "day-key"].map(named),
    }),
  );
  const shown = results.map(({ name, gap, marks }) => [
    name,
    gap?.kind ??
      Object.values(marks ?? {})
        .map(({ outcome }) => outcome)
        .join(),
  ]);
  expect(shown).toEqual([
    ["quota-spent-from-the-start", "passed,passed,passed,missing"],
    ["ordinary-night", "passed,passed,passed,not-applicable"],
    ["timeout-in-real-time", "real-time"],
    ["day-key", "passed,passed,passed,not-applicable"],
  ]);
  expect(results.map(hasMissingMark)).toEqual([true, false, false, false]);
  expect(results.map(isUnjudged)).toEqual([false, false, false, false]);
});

test("runs the program once for each day, in the host's time zone, between its commands", async () => {
  const kept = join(folder, "kept");
  const note = `require("node:fs").appendFileSync(process.argv[1], process.argv[2] + " " + process.env.TZ + " " + process.env.MOCKVOX_DAY + "\\n")`;
  const scenario = parseScenario({
    name: "days",
    title: "Days",
    catches: "Nothing.",
    range: { from: "2026-03-02", to: "2026-03-03" },
    timeZone: "Europe/Madrid",
  });
  const printed: string[] = [];
  const { results } = await rehearse(
    rehearsal({
      command: [process.execPath, "-e", note, kept, "{day}"],
      scenarios: [scenario],
      before: `echo before {scenario} > '${kept}'`,
      rows: { command: `cat '${kept}'`, parse: readInto(printed), audit: {} },
    }),
  );
  expect(printed.join().split("\n")).toEqual([
    "before days",
    "2026-03-02 Europe/Madrid 2026-03-02",
    "2026-03-03 Europe/Madrid 2026-03-03",
    "",
  ]);
  expect(results[0]?.runs.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(results[0]?.gap).toEqual({ kind: "no-requests" });
});

test.each(["host-in-europe", "host-with-daylight-saving"])("%s sets the time zone of the program", async (name) => {
  const scenario = hostOf(name);
  const printed: string[] = [];
  await rehearse(
    rehearsal({
      scenarios: [scenario],
      command: [process.execPath, "-e", "", "{from}"],
      rows: { command: "echo $TZ", parse: readInto(printed), audit: {} },
    }),
  );
  expect(printed.join().trim()).toBe(scenario.definition.timeZone);
});

test("ends a program at its time limit", async () => {
  const { results } = await rehearse(
    rehearsal({
      command: [process.execPath, "--input-type=module", "-e", `${program}; setInterval(() => {}, 1e6)`, "{from}"],
      scenarios: [named("ordinary-night")],
      timeoutMs: 8_000,
    }),
  );
  expect(results[0]?.marks?.ended).toEqual({ outcome: "missing", reasons: [{ kind: "timed-out", seconds: 8 }] });
});

test("fails if the state cannot be reset, or the program cannot be started", async () => {
  const failing = rehearsal({ scenarios: [named("ordinary-night")], before: "echo no table >&2; exit 3" });
  await expect(rehearse(failing)).rejects.toMatchObject({
    code: "before-failed",
    params: { exitCode: 3, message: "no table" },
  });
  const missing = rehearsal({ scenarios: [named("ordinary-night")], command: ["mockvox-no-such-program"] });
  await expect(rehearse(missing)).rejects.toMatchObject({ code: "command-not-found" });
});

test("finds the claims whose answer changes what a program does", async () => {
  const reading = `
    const url = process.env.MOCKVOX_URL + "/api/v2/reports_manager.php?api=nothing";
    const response = await fetch(url, { headers: { "wolkvox-token": "demo" } });
    process.exit(response.status === 404 ? 4 : 0);`;
  const report = await findDecisiveClaims({
    ...rehearsal({ command: [process.execPath, "--input-type=module", "-e", reading], jobs: 4 }),
  });
  expect(
    report.decisive.map(({ claim, met, other, changed, before, after }) => ({
      ...{ claim, met, other, changed },
      codes: [before.exitCode, after.exitCode],
    })),
  ).toEqual([
    { claim: "unknown-report", met: ["bad-request"], other: "not-found", changed: ["exit-code"], codes: [0, 4] },
  ]);
  expect(report.isSteady).toBe(true);
  expect(report.claims).toBeGreaterThan(3);
}, 60_000);
