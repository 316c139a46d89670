import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type AuditReport, virtualClock } from "@mockvox/mock-server";
import { type ServeOptions, serve } from "@mockvox/mock-server/serve";
import { describe, expect, test } from "vitest";
import { requireTool } from "../require-tool.ts";
import { runForOutput } from "../run-program.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const days = ["20260302", "20260303", "20260304", "20260305"];
const programs = { python3: "nightly_job.py", php: "nightly_job.php", node: "nightly_job.mjs" } as const;

/** Options of the mock server, by the variant of the program. */
const options: Readonly<Record<string, ServeOptions>> = {
  "three-at-once": { latency: { realMs: 300 } },
  "does-not-notice-a-cut": { limits: { rows: 40 } },
};

/** What the audit has to find, by the variant of the program. */
const bugs: Readonly<Record<string, readonly string[]>> = {
  "ends-at-2359": ["never-asked/early-end"],
  "ends-at-2350": ["never-asked/early-end", "rows-missing/not-requested"],
  "begins-at-0001": ["never-asked/early-end"],
  "ends-at-next-hour": ["rows-doubled/boundary"],
  utc: ["wrong-time-zone/utc-days"],
  today: ["read-too-early"],
  "too-long": ["failed/range-too-long"],
  "skips-a-day": ["never-asked/skipped-range", "rows-missing/not-requested"],
  "swallows-errors": ["failed", "rows-missing/not-read"],
  "three-at-once": ["failed"],
  "does-not-notice-a-cut": ["cut"],
  "appends-twice": ["rows-doubled/overlap"],
  "strict-code": ["rows-missing/not-kept"],
  "one-row-per-telephone": ["rows-missing/not-kept"],
  "spreadsheet-ids": ["rows-changed/rounded-id"],
  "shortened-ids": ["rows-changed/shortened-id"],
  "swapped-columns": ["rows-changed"],
};

const right = ["plain", "by-hour", "reads-twice", "typed", "reversed"];

/** Runs a program every morning for four days, and audits its requests and what it kept. */
async function auditOf(command: string, program: string, variant: string): Promise<AuditReport> {
  await using folder = await makeTemporaryFolder();
  const file = join(folder.path, "kept.csv");
  const clock = virtualClock({ start: Date.parse("2026-03-03T06:00:00-05:00") });
  const server = await serve({ port: 0, clock, size: "small", edges: true, ...options[variant] });
  try {
    for (const day of days) {
      // Refused once: a right job asks again.
      if (day === "20260304") server.wolkvox.refuse("time-limit");
      const path = join(import.meta.dirname, "../programs", program);
      await runForOutput(command, [path, server.url, day, file, variant]);
      clock.advance({ days: 1 });
    }
    return await server.wolkvox.audit({ report: "diagram_13", rows: parseCsv(await readFile(file, "utf8")) });
  } finally {
    await server.close();
  }
}

describe.each(Object.entries(programs))("%s", (command, program) => {
  test.for(Object.entries(bugs))("the audit names the bug of a nightly job: %s", async ([bug, expected], context) => {
    await requireTool([command, "--version"], context);
    const { findings } = await auditOf(command, program, bug);
    const ids = findings.map(({ id, cause }) => (cause === undefined ? id : `${id}/${cause}`));
    expect(ids).toEqual(expect.arrayContaining([...expected]));
  });

  test.for(right)("the audit finds nothing wrong with a right job: %s", async (variant, context) => {
    await requireTool([command, "--version"], context);
    const { findings, kept } = await auditOf(command, program, variant);
    expect(findings).toEqual([]);
    expect(kept?.keptRows).toBeGreaterThan(100);
  });
});

/** The rows of a file without quotes. */
function parseCsv(text: string): object[] {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return rows.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""])));
}
