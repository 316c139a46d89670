import type { Maintenance } from "@mockvox/mock-server";
import { text } from "../texts.ts";
import { invalidValue } from "./flags.ts";

/** Parses `on`, `off`, or a daily time range in GMT-5 such as `02:00-03:00`. */
export function parseMaintenance(value: string, name: string): Maintenance {
  if (value === "on" || value === "off") return value === "on";
  const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(value) ?? [];
  if (from !== undefined && to !== undefined && from !== to) return { from, to };
  return invalidValue(name, value, text("expect-maintenance"));
}

/** The inverse of `parseMaintenance`. */
export function formatMaintenance(maintenance: Maintenance): string {
  if (typeof maintenance === "boolean") return maintenance ? "on" : "off";
  return `${maintenance.from}-${maintenance.to}`;
}
