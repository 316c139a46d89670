// A nightly job, right or with one bug: node nightly_job.mjs URL DAY FILE VARIANT, with DAY as YYYYMMDD.
import { appendFileSync, existsSync } from "node:fs";

const [base, day, file, variant] = process.argv.slice(2);
const columns = ["conn_id", "attempt", "second_event", "customer_id", "telephone", "cod_opc_menu"];
const dayMilliseconds = 86_400_000;

async function request(dateIni, dateEnd) {
  const query = new URLSearchParams({ api: "diagram_13", date_ini: dateIni, date_end: dateEnd });
  const response = await fetch(`${base}/api/v2/reports_manager.php?${query}`, { headers: { "wolkvox-token": "demo" } });
  const { code, data } = await response.json();
  if (variant === "strict-code" && code !== 200) return [];
  return response.ok ? data : undefined;
}

/** Asks once more after an error. */
async function read(dateIni, dateEnd) {
  const rows = await request(dateIni, dateEnd);
  return rows ?? (variant === "swallows-errors" ? [] : ((await request(dateIni, dateEnd)) ?? []));
}

/** A time in milliseconds, of which the UTC fields are those of the wire. */
function format(milliseconds) {
  return new Date(milliseconds).toISOString().replaceAll(/\D/g, "").slice(0, 14);
}

function rangeOf(midnight) {
  const lastSecond = midnight + dayMilliseconds - 1000;
  const ranges = {
    "ends-at-2359": [midnight, lastSecond - 59_000],
    "ends-at-2350": [midnight, lastSecond - 599_000],
    "begins-at-0001": [midnight + 60_000, lastSecond],
    utc: [midnight + 18_000_000, lastSecond + 18_000_000],
    today: [midnight + dayMilliseconds, lastSecond + dayMilliseconds],
    "too-long": [midnight - 40 * dayMilliseconds, lastSecond],
  };
  return ranges[variant] ?? [midnight, lastSecond];
}

async function readDay() {
  const midnight = Date.parse(`${day.replace(/(....)(..)(..)/, "$1-$2-$3")}T00:00:00Z`);
  const [first, last] = rangeOf(midnight);
  const hours = Array.from({ length: 24 }, (_, hour) => midnight + hour * 3_600_000);
  switch (variant) {
    case "three-at-once": {
      const thirds = [0, 8, 16].map((hour) => midnight + hour * 3_600_000);
      const parts = thirds.map((start) => request(format(start), format(start + 8 * 3_600_000 - 1000)));
      return (await Promise.all(parts)).flatMap((rows) => rows ?? []);
    }
    case "by-hour":
    case "ends-at-next-hour": {
      const last = variant === "by-hour" ? 3_599_000 : 3_600_000;
      const rows = [];
      for (const start of hours) rows.push(...(await read(format(start), format(start + last))));
      return rows;
    }
    case "appends-twice":
      return [...(await read(format(first), format(last))), ...(await read(format(first), format(last)))];
    case "reads-twice": {
      const rows = [...(await read(format(first), format(last))), ...(await read(format(first), format(last)))];
      return [...new Map(rows.map((row) => [`${row.conn_id} ${row.attempt} ${row.second_event}`, row])).values()];
    }
    default:
      return read(format(first), format(last));
  }
}

/** As a spreadsheet saves a long number. */
function toSpreadsheet(id) {
  return /^\d{12,}$/.test(id) ? Number(id).toExponential(5).toUpperCase() : id;
}

function keep(rows) {
  switch (variant) {
    case "one-row-per-telephone":
      return [...new Map(rows.map((row) => [row.telephone, row])).values()];
    case "spreadsheet-ids":
      return rows.map((row) => ({ ...row, conn_id: toSpreadsheet(row.conn_id) }));
    case "shortened-ids":
      return rows.map((row) => ({ ...row, conn_id: row.conn_id.slice(0, 14) }));
    case "swapped-columns":
      return rows.map((row) => ({ ...row, customer_id: row.telephone, telephone: row.customer_id }));
    case "typed":
      return rows.map((row) => ({ ...row, attempt: Number(row.attempt), second_event: Number(row.second_event) }));
    case "reversed":
      return rows.toReversed();
    default:
      return rows;
  }
}

if (variant !== "skips-a-day" || day !== "20260304") {
  const rows = keep(await readDay());
  const header = variant === "typed" ? columns.map((name) => name.toUpperCase()) : columns;
  const lines = rows.map((row) => columns.map((column) => row[column]).join(","));
  appendFileSync(file, [...(existsSync(file) ? [] : [header.join(",")]), ...lines, ""].join("\n"));
}
