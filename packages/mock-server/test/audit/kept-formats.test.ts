import { formatVendorTime } from "@mockvox/spec";
import { describe, expect, test } from "vitest";
import type { AuditReport, FakeOptions } from "../../src/index.ts";
import { at, createWorld, day, second } from "./world.ts";

type Row = Record<string, unknown>;

/** The audit of a day of a report whose rows a client stored in its own way. */
async function auditOf(
  report: "diagram_13" | "diagram_1_2" | "cdr_4",
  store: (row: Record<string, string>) => Row,
  options: FakeOptions = {},
): Promise<AuditReport> {
  const world = createWorld("2026-04-20", options);
  const { rows } = await world.read(report, at("2026-03-02"), at("2026-03-02") + day - second);
  return world.fake.audit({ rows: rows.map(store) });
}

function toleratedOf({ kept }: AuditReport): (string | undefined)[] | undefined {
  return kept?.tolerated.map(({ en }) => en);
}

/** The parts of a time in another time zone. */
function partsAt(date: unknown, offsetHours: number): string[] {
  return formatVendorTime(at(String(date)) + (offsetHours + 5) * 3_600).match(/^\d{4}|\d\d/g) ?? [];
}

function clockOf([, , , hour, minute, secondOfMinute]: readonly string[]): string {
  return `${hour}:${minute}:${secondOfMinute}`;
}

function formatUtc(date: unknown, mark: string, zone: string): string {
  const parts = partsAt(date, 0);
  return `${parts.slice(0, 3).join("-")}${mark}${clockOf(parts)}${zone}`;
}

describe("accepts times", () => {
  test.each<[string, (date: unknown) => unknown]>([
    ["of Postgres", (date) => formatUtc(date, " ", "+00")],
    ["with a space and an offset", (date) => formatUtc(date, " ", "+00:00")],
    ["with an offset without a colon", (date) => formatUtc(date, "T", "+0000")],
    ["with a space and Z", (date) => formatUtc(date, " ", "Z")],
    ["with a fraction", (date) => formatUtc(date, "T", ".000Z")],
    [
      "with the day first",
      (date) => {
        const parts = partsAt(date, -5);
        return `${parts[2]}/${parts[1]}/${parts[0]} ${clockOf(parts)}`;
      },
    ],
    [
      "as a spreadsheet shows them",
      (date) => {
        const [year, month, dayOfMonth, hour, minute, secondOfMinute] = partsAt(date, -5).map(Number);
        const clock = [minute, secondOfMinute].map((part) => String(part).padStart(2, "0")).join(":");
        const half = (hour ?? 0) < 12 ? "a. m." : "p. m.";
        return `${dayOfMonth}/${month}/${year} ${(((hour ?? 0) + 11) % 12) + 1}:${clock} ${half}`;
      },
    ],
    ["in seconds", (date) => at(String(date))],
    ["in milliseconds, as text", (date) => `${at(String(date)) * 1000}`],
    ["in seconds with a fraction", (date) => `${at(String(date))}.0`],
    ["as dates", (date) => new Date(at(String(date)) * 1000)],
  ])("%s", async (_, format) => {
    const report = await auditOf("diagram_13", ({ date, ...row }) => ({ ...row, date: format(date) }));
    expect(report.findings).toEqual([]);
    expect(toleratedOf(report)).toEqual(["Dates in another format were compared by their time in GMT-5."]);
  });

  test("of hours in UTC, as the key", async () => {
    const { findings } = await auditOf("diagram_1_2", ({ date, ...row }) => ({
      ...row,
      hora: formatUtc(date, " ", "+00"),
    }));
    expect(findings).toEqual([]);
  });

  test("of days as midnights", async () => {
    const options: FakeOptions = { profile: { mockvox: 1, name: "t", answers: { "row-grain": "day" } } };
    const store = ({ calls, ...row }: Record<string, string>): Row => ({
      calls,
      fecha: `${row.day ?? row.date} 00:00:00`,
    });
    expect((await auditOf("diagram_1_2", store, options)).findings).toEqual([]);
  });
});

test("rejects times in no known format", async () => {
  const audited = auditOf("diagram_13", ({ date, ...row }) => ({ ...row, fecha: `Mon ${date}` }));
  await expect(audited).rejects.toMatchObject({
    code: "unreadable-audit-times",
    params: { column: "fecha", value: expect.stringMatching(/^Mon 2026/) },
    message: expect.stringContaining("02/03/2026 00:05:56"),
  });
});

test("names a broken time among good ones as a change", async () => {
  let index = 0;
  const { findings } = await auditOf("diagram_13", ({ date, ...row }) => {
    index += 1;
    return { ...row, date: index === 1 ? "0000-00-00 00:00:00" : date };
  });
  expect(findings).toMatchObject([{ id: "rows-changed", rowCount: 1 }]);
});

const comma = "Numbers with a decimal comma were read as numbers.";

describe("accepts figures", () => {
  test.each<[string, (figure: number) => string, string[]]>([
    ["with a decimal comma and three digits", (figure) => figure.toFixed(3).replace(".", ","), [comma]],
    [
      "with a decimal comma and a point",
      (figure) => figure.toLocaleString("de-DE", { minimumFractionDigits: 4 }),
      [comma],
    ],
    [
      "with a currency and thousands",
      (figure) => `$ ${figure.toLocaleString("en-US", { minimumFractionDigits: 2 })}`,
      [],
    ],
    ["with a currency after them", (figure) => `${figure.toFixed(2)} COP`, []],
  ])("%s", async (_, format, tolerated) => {
    const report = await auditOf("cdr_4", ({ minutes, cost, ...row }) => ({
      ...row,
      minutes: format(Number(minutes)),
      cost: format(Number(cost)),
    }));
    expect(report.findings).toEqual([]);
    expect(toleratedOf(report)).toEqual(tolerated);
  });

  test("with points for thousands, and none that became fractions", async () => {
    const world = createWorld("2026-04-20");
    const { rows } = await world.read("cdr_4", at("2026-03-02"), at("2026-04-01") - second);
    const withPoints = rows.map(({ calls, ...row }) => ({ ...row, calls: Number(calls).toLocaleString("de-DE") }));
    expect(withPoints.map(({ calls }) => calls)).toContainEqual(expect.stringMatching(/^\d\.\d{3}$/));
    expect((await world.fake.audit({ rows: withPoints })).findings).toEqual([]);
    const asFractions = rows.map(({ calls, ...row }) => ({ ...row, calls: `${Number(calls) / 1_000}` }));
    expect((await world.fake.audit({ rows: asFractions })).findings).toMatchObject([{ id: "rows-changed" }]);
  });

  test("but no cost that is a thousand times too small", async () => {
    const { findings } = await auditOf("cdr_4", ({ cost, ...row }) => ({ ...row, cost: `${Number(cost) / 1_000}` }));
    expect(findings).toMatchObject([{ id: "rows-changed", cause: "not-kept" }]);
  });
});

describe("identifiers", () => {
  test("may have the fraction of a number", async () => {
    const report = await auditOf("diagram_13", ({ conn_id, customer_id, ...row }) => ({
      ...row,
      conn_id: /^\d+$/.test(`${conn_id}`) ? `${conn_id}.0` : conn_id,
      customer_id: customer_id === "" ? "" : `${customer_id}.0`,
    }));
    expect(report.findings).toEqual([]);
    expect(toleratedOf(report)).toEqual(["Numbers were compared with the vendor's texts by their value."]);
  });

  test("are cut only if the rest begins them", async () => {
    const { findings } = await auditOf("diagram_13", ({ conn_id, ...row }) => ({
      ...row,
      conn_id: `${`${conn_id}`.slice(0, 12)}-${row.attempt}`,
    }));
    expect(findings.map(({ id }) => id)).toEqual(["rows-missing", "rows-unknown"]);
  });
});
