import type { Maintenance } from "@mockvox/mock-server";
import { wrong } from "./flags.ts";

/** Reads `on`, `off`, or a time of every day in GMT-5 such as `02:00-03:00`. */
export function readMaintenance(flag: string): (text: string) => Maintenance {
  return (text) => {
    if (text === "on" || text === "off") return text === "on";
    const [, from, to] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text) ?? [];
    if (from !== undefined && to !== undefined && from !== to) return { from, to };
    return wrong(
      flag,
      text,
      "on, off or a time of every night such as 02:00-03:00",
      "on, off o una hora de cada noche como 02:00-03:00",
    );
  };
}

/** The same as it is written. */
export function maintenanceText(maintenance: Maintenance): string {
  if (typeof maintenance === "boolean") return maintenance ? "on" : "off";
  return `${maintenance.from}-${maintenance.to}`;
}
