import { vendorOffsetSeconds } from "@mockvox/spec";
import { MockServerError } from "../errors.ts";
import { quoted } from "./reject-unknown-names.ts";

/** A period of every day in GMT-5, from `from` (inclusive) to `to` (exclusive); `23:30` to `00:30` spans midnight. */
export interface DailyPeriod {
  /** `HH:MM` */
  from: string;
  to: string;
}

/** Whether all requests are refused for maintenance: always, never, or in a period of every day by the tenant's clock. */
export type Maintenance = boolean | DailyPeriod;

/** @throws {MockServerError} `invalid-maintenance` */
export function validateMaintenance(maintenance: Maintenance): Maintenance {
  if (typeof maintenance === "boolean") return maintenance;
  const { from, to, ...others }: DailyPeriod = Object(maintenance);
  const isPeriod =
    [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) &&
    from !== to &&
    Object.keys(others).length === 0;
  if (isPeriod) return { from, to };
  throw new MockServerError("invalid-maintenance", { value: quoted(maintenance) });
}

/** Whether maintenance is on at a time, in milliseconds since the epoch. */
export function isUnderMaintenance(maintenance: Maintenance, now: number): boolean {
  if (typeof maintenance === "boolean") return maintenance;
  const time = new Date(now + vendorOffsetSeconds * 1000).toISOString().slice(11, 16);
  const { from, to } = maintenance;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
