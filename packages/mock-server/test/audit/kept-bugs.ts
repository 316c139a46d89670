import type { FakeOptions } from "../../src/index.ts";
import { at, day, daysFrom, hour, minute, second, type World } from "./world.ts";

type Row = Record<string, unknown>;

/** A program that keeps rows, and what the audit has to say about them. */
export interface KeepingProgram {
  options?: FakeOptions;
  /** Reads reports and returns what the program kept. */
  run(world: World): Promise<Row[]>;
  /** The ids of the findings about rows, with their causes; none for a right program. */
  findings: readonly string[];
  columns?: Record<string, string>;
}

const march = daysFrom("2026-03-02", 5);
const lastSecond = day - second;

async function readDays(world: World, days: readonly number[] = march): Promise<Row[]> {
  const rows: Row[] = [];
  for (const midnight of days) rows.push(...(await world.read("diagram_13", midnight, midnight + lastSecond)).rows);
  return rows;
}

function readCdr4(world: World, from: number, to: number): Promise<Row[]> {
  return world.read("cdr_4", from, to).then(({ rows }) => rows);
}

/** Each row once, by the value of some columns. */
function dedupe(rows: readonly Row[], ...columns: readonly string[]): Row[] {
  return [...new Map(rows.map((row) => [columns.map((column) => row[column]).join("/"), row])).values()];
}

/** As a spreadsheet saves a long number. */
function toSpreadsheet(id: unknown): unknown {
  return /^\d{12,}$/.test(String(id)) ? Number(id).toExponential(5).toUpperCase() : id;
}

const rowKey = ["conn_id", "attempt", "second_event"] as const;

async function campaignIds({ fake }: World): Promise<string[]> {
  return (await fake.data()).campaigns.map(({ id }) => id);
}

/** The telephones of each campaign. */
async function readCampaigns(world: World): Promise<Row[]> {
  const [from, to] = [at("2026-03-02"), at("2026-03-03") - second];
  const rows: Row[] = [];
  for (const campaign of await campaignIds(world))
    rows.push(...(await world.read("campaign_8", from, to, { campaign })).rows);
  return rows;
}

export const keptBugs: Readonly<Record<string, KeepingProgram>> = {
  "begins each range where the previous one ended": {
    run: async (world) => {
      const rows: Row[] = [];
      // At 13:00 on the first working day, a chat begins.
      for (const from of [0, 13, 24].map((hours) => at("2026-03-02") + hours * hour).slice(0, 2)) {
        rows.push(
          ...(
            await world.read(
              "diagram_13",
              from,
              from === at("2026-03-02") ? from + 13 * hour : at("2026-03-03") - second,
            )
          ).rows,
        );
      }
      return rows;
    },
    findings: ["rows-doubled/boundary"],
  },
  "appends the rows of a range that it reads again": {
    run: async (world) => [...(await readDays(world)), ...(await readDays(world, march.slice(0, 1)))],
    findings: ["rows-doubled/overlap"],
  },
  "keeps the rows of a cut response and repeats the request": {
    run: async (world) => {
      const partial = (await world.read("diagram_13", march[0] ?? 0, (march[0] ?? 0) + lastSecond)).rows.slice(0, 20);
      await world.fake.reset();
      world.fake.injectFault({ kind: "cut-body", afterBytes: 5_000 });
      await world.read("diagram_13", march[0] ?? 0, (march[0] ?? 0) + lastSecond);
      return [...partial, ...(await readDays(world))];
    },
    findings: ["rows-doubled/partial-response"],
  },
  "stores one response twice": {
    run: async (world) => {
      const rows = await readDays(world);
      return [...rows, ...rows.slice(-30)];
    },
    findings: ["rows-doubled/stored-twice"],
  },
  "keeps nothing": {
    run: async (world) => (await readDays(world)).slice(0, 0),
    findings: ["rows-missing/not-kept"],
  },
  "keeps one row per telephone": {
    run: async (world) => dedupe(await readDays(world), "telephone"),
    findings: ["rows-missing/not-kept"],
  },
  "drops the rows of the last minute": {
    run: async (world) => {
      const rows: Row[] = [];
      for (const midnight of march)
        rows.push(...(await world.read("diagram_13", midnight, midnight + day - 30 * minute)).rows);
      return rows;
    },
    findings: ["rows-missing/not-requested"],
  },
  "saves identifiers through a spreadsheet": {
    run: async (world) => (await readDays(world)).map((row) => ({ ...row, conn_id: toSpreadsheet(row.conn_id) })),
    findings: ["rows-changed/rounded-id"],
  },
  "cuts identifiers at 16 characters": {
    run: async (world) => (await readDays(world)).map((row) => ({ ...row, conn_id: String(row.conn_id).slice(0, 16) })),
    findings: ["rows-changed/shortened-id"],
  },
  "swaps two columns": {
    run: async (world) =>
      (await readDays(world)).map((row) => ({ ...row, customer_id: row.telephone, telephone: row.customer_id })),
    findings: ["rows-changed"],
  },
  "takes the thousands separator for a decimal point": {
    run: async (world) =>
      (await readCdr4(world, at("2026-03-02"), at("2026-04-01") - second)).map((row) => ({
        ...row,
        calls: Number(row.calls) / 1000,
      })),
    findings: ["rows-changed/not-kept"],
  },
  "sums the buckets of overlapping ranges": {
    run: async (world) => [
      ...(await readCdr4(world, at("2026-03-02"), at("2026-03-04") - second)),
      ...(await readCdr4(world, at("2026-03-03"), at("2026-03-05") - second)),
    ],
    findings: ["rows-doubled/overlap"],
  },
  "replaces the buckets of one day by those of the next": {
    run: async (world) => {
      await readCdr4(world, at("2026-03-02"), at("2026-03-03") - second);
      return readCdr4(world, at("2026-03-03"), at("2026-03-04") - second);
    },
    findings: ["rows-changed/overwritten"],
  },
  "loses the bucket of long calls": {
    run: async (world) => (await readCdr4(world, at("2026-03-02"), at("2026-03-03") - second)).slice(0, 4),
    findings: ["rows-missing/not-kept"],
  },
  "reads all campaigns and each of them": {
    run: async (world) => [
      ...(await world.read("campaign_8", at("2026-03-02"), at("2026-03-03") - second)).rows,
      ...(await readCampaigns(world)),
    ],
    findings: ["rows-doubled/campaigns-twice"],
  },
  "merges the telephones of campaigns": {
    run: async (world) => dedupe(await readCampaigns(world), "telephone"),
    findings: ["rows-changed/overwritten"],
  },
  "keeps telephones as numbers after cutting the country code": {
    options: { profile: { mockvox: 1, name: "t", answers: { "phone-prefix": "country-code" } } },
    run: async (world) =>
      (await world.read("campaign_8", at("2026-03-02"), at("2026-03-03") - second)).rows.map((row) => ({
        ...row,
        telephone: Number(String(row.telephone).slice(2)),
      })),
    findings: ["rows-changed/country-code"],
  },
  "keeps only the last five minutes of each hour": {
    run: async (world) => {
      const rows: Row[] = [];
      for (let time = at("2026-03-02 08:00"); time < at("2026-03-02 12:00"); time += 5 * minute) {
        rows.push(...(await world.read("diagram_1_2", time, time + 5 * minute - second)).rows);
      }
      return dedupe(rows, "date");
    },
    findings: ["rows-changed/overwritten"],
  },
  "mixes in rows of an older run": {
    run: async (world) => {
      const old = await readDays(world, [at("2026-02-02")]);
      await world.fake.reset();
      return [...old, ...(await readDays(world))];
    },
    findings: ["rows-unknown"],
  },
};

export const keptRight: Readonly<Record<string, Omit<KeepingProgram, "findings">>> = {
  "every row as it is": { run: (world) => readDays(world) },
  "rows in another order, by key, of ranges that it reads twice": {
    run: async (world) => dedupe([...(await readDays(world)), ...(await readDays(world))].reverse(), ...rowKey),
  },
  "typed values and its own names": {
    run: async (world) =>
      (await readDays(world)).map(({ conn_id, attempt, second_event, date, ...row }) => ({
        ...row,
        "Conn ID": conn_id,
        intento: Number(attempt),
        segundo: Number(second_event),
        fecha: String(date).replace(/^(\d{4}-\d\d-\d\d)-(\d\d)-(\d\d)-(\d\d)$/, "$1T$2:$3:$4-05:00"),
        loaded_at: "2026-04-01",
      })),
  },
  "sums with decimal commas and without percent signs": {
    run: async (world) =>
      (await readCdr4(world, at("2026-03-02"), at("2026-04-01") - second)).map(
        ({ bucket, calls, minutes, cost, percentage }) => ({
          Intervalo: bucket,
          Llamadas: Number(calls),
          Minutos: String(minutes).replace(".", ","),
          Costo: String(cost).replace(".", ","),
          Porcentaje: String(percentage).replace(" %", ""),
        }),
      ),
  },
  "a row per day and bucket": {
    run: async (world) => {
      const rows: Row[] = [];
      for (const midnight of march) {
        for (const row of await readCdr4(world, midnight, midnight + lastSecond)) rows.push({ ...row, day: midnight });
      }
      return rows;
    },
  },
  "skills with mapped names": {
    run: async (world) =>
      (await world.read("diagram_2", at("2026-03-02"), at("2026-04-01") - second)).rows.map(
        ({ skill_id, treatment }) => ({
          s: Number(skill_id),
          t: Number(treatment),
        }),
      ),
    columns: { s: "skill_id", t: "treatment" },
  },
  "telephones of each campaign": { run: (world) => readCampaigns(world) },
};
