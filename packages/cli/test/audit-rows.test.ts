import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseCustomData, virtualClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

const clock = virtualClock({ start: Date.parse("2026-06-01T12:00:00-05:00") });

let server: RunningMockServer;
let folder: string;
beforeEach(async () => {
  server = await serve({ port: 0, clock, size: "small" });
  folder = await mkdtemp(join(tmpdir(), "mockvox-audit-"));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** The rows of a day. */
async function read(api: string, url = server.url): Promise<Record<string, string>[]> {
  const day = "date_ini=20260302000000&date_end=20260302235959";
  const campaigns = api === "campaign_8" ? "&campaign_id=all" : "";
  const response = await fetch(`${url}/api/v2/reports_manager.php?api=${api}&${day}${campaigns}`, {
    headers: { "wolkvox-token": "demo" },
  });
  return (await response.json()).data;
}

function toCsv(rows: readonly object[], separator = ","): string {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(separator))
    .join("\r\n");
}

async function audit(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { exitCode, out, err } = runCli(["audit", "--url", server.url, ...args]);
  return { code: await exitCode, out: out(), err: err() };
}

async function auditFile(content: string | Uint8Array, ...args: string[]): ReturnType<typeof audit> {
  const file = join(folder, "rows.csv");
  await writeFile(file, content);
  return audit("--rows", file, ...args);
}

function swapBytes(content: string): Uint8Array {
  return Buffer.from(content, "utf16le").swap16();
}

describe("reads files of Excel", () => {
  test.each<[string, (csv: string) => string | Uint8Array]>([
    ["in UTF-16", (csv) => Buffer.from(`\uFEFF${csv}`, "utf16le")],
    ["in UTF-16 with the bytes the other way round", (csv) => swapBytes(`\uFEFF${csv}`)],
    ["with the separator in the first line", (csv) => `sep=;\r\n${csv}`],
    ["with an unusual separator in the first line", (csv) => `sep=^\r\n${csv.replaceAll(";", "^")}`],
    ["with the separator in the first line, after a BOM", (csv) => `\uFEFFsep=;\r\n${csv}`],
  ])("%s", async (_, encode) => {
    const rows = await read("diagram_13");
    const { code, out, err } = await auditFile(encode(toCsv(rows, ";")));
    expect(err).toBe("");
    expect(out).toContain(`Compared ${rows.length} rows of diagram_13`);
    expect(code).toBe(0);
  });

  test("in Windows-1252, and says so", async () => {
    const rows = await read("diagram_13");
    const { code, out, err } = await auditFile(Buffer.from(toCsv(rows).replace("telephone", "teléfono"), "latin1"));
    expect(err).toContain("is not UTF-8: it was read as Windows-1252");
    expect(out).toContain(`Compared ${rows.length} rows`);
    expect(code).toBe(0);
  });
});

describe("judges a file with only a header", () => {
  test("of the report by its columns", async () => {
    const rows = await read("diagram_13");
    const { code, out } = await auditFile(Object.keys(rows[0] ?? {}).join(","));
    expect(out).toContain(`${rows.length} rows are missing`);
    expect(out).toContain("Compared 0 rows of diagram_13");
    expect(code).toBe(1);
  });

  test.each(["hello", "nombre;valor\n"])("and rejects %j", async (content) => {
    await read("diagram_13");
    const { code, err } = await auditFile(content);
    expect(err).toContain("The rows have no column for conn_id, attempt, second_event of diagram_13");
    expect(code).toBe(2);
  });
});

describe("ends with 2 and says", () => {
  test.each([
    [["--column", "a=calls"], "--column has an effect only together with --rows"],
    [["--campaign", "all"], "--campaign has an effect only together with --rows"],
    [["--from", "2026-03-03", "--to", "2026-03-02"], "The first second to judge, 20260303000000, is after the last"],
  ])("what is wrong with %j", async (args, message) => {
    await read("diagram_13");
    const { code, err } = await audit(...args);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  test("which campaigns were requested", async () => {
    const content = toCsv(await read("campaign_8"));
    const { code, err } = await auditFile(content, "--campaign", "typo");
    expect(err).toContain('No request had the campaign_id "typo". Those that were requested are all.');
    expect(code).toBe(2);
    expect((await auditFile(content, "--campaign", "typo", "--lang", "es")).err).toContain("Ninguna petición");
    expect((await auditFile(content, "--campaign", "all")).code).toBe(0);
  });

  test("that rows without a time are of no date range", async () => {
    const { code, err } = await auditFile(toCsv(await read("campaign_8")), "--from", "2026-03-02");
    expect(err).toContain("Rows of campaign_8 have no time");
    expect(code).toBe(2);
  });

  test("to send fewer rows, if they are too many", async () => {
    const rows = await read("diagram_13");
    const content = toCsv(
      rows.map((row, index) => ({ ...row, notes: index === 0 ? "x".repeat(65 * 1024 * 1024) : "" })),
    );
    const { code, err } = await auditFile(content);
    expect(err).toContain("more than 67108864 bytes of rows");
    expect(err).toContain("--from and --to of that month");
    expect(code).toBe(2);
  });

  test("which columns the rows have", async () => {
    const { code, err } = await auditFile(toCsv(await read("diagram_13")), "--column", "id=conn_id");
    expect(err).toContain('The rows have no column "id". Expected one of rp_id, conn_id');
    expect(code).toBe(2);
  });
});

test("ends with 3 if nothing was requested in the date range", async () => {
  await read("diagram_13");
  const { code, out } = await audit("--from", "2025-01-01", "--to", "2025-01-31");
  expect(out).toContain("nothing to judge");
  expect(code).toBe(3);
});

test("--to with a date includes that whole day", async () => {
  const content = toCsv(await read("diagram_13"));
  const { code, out } = await auditFile(content, "--from", "2026-03-02", "--to", "2026-03-02");
  expect(out).toMatch(/Compared [1-9]\d* rows of diagram_13/);
  expect(code).toBe(0);
});

test("says that custom rows are not compared", async () => {
  const data = parseCustomData(
    { rows: { diagram_2: [{ skill_id: "7", treatment: 3 }] } },
    { allowUnknownColumns: true },
  );
  const custom = await serve({ port: 0, clock, data });
  const rows = await read("diagram_2", custom.url);
  const { code, out } = await auditFile(toCsv(rows), "--url", custom.url);
  await custom.close();
  expect(out).toContain("The report has custom rows, so the kept rows were not compared.");
  expect(out).toContain("The kept rows of diagram_2 were not compared.");
  expect(code).toBe(0);
});
