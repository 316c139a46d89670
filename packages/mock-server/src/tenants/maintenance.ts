import { vendorOffsetSeconds } from "@mockvox/spec";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import { quoted } from "../reject-unknown-names.ts";

/** A period of every day in GMT-5, from `from` (inclusive) to `to` (exclusive); `23:30` to `00:30` spans midnight. */
export interface DailyPeriod {
  /** `HH:MM` */
  from: string;
  to: string;
}

/** Whether all requests are refused for maintenance: always, never, or in a period of every day by the tenant's clock. */
export type Maintenance = boolean | DailyPeriod;

/** @throws {MockServerError} `invalid-maintenance` */
export function validateMaintenance(given: Maintenance): Maintenance {
  const maintenance = validateValue("Maintenance", given, "maintenance");
  if (typeof maintenance === "boolean" || maintenance.from !== maintenance.to) return maintenance;
  throw new MockServerError("invalid-maintenance", { value: quoted(maintenance) });
}

/** Whether maintenance is on at a time, in milliseconds since the epoch. */
export function isUnderMaintenance(maintenance: Maintenance, now: number): boolean {
  if (typeof maintenance === "boolean") return maintenance;
  const time = new Date(now + vendorOffsetSeconds * 1000).toISOString().slice(11, 16);
  const { from, to } = maintenance;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
