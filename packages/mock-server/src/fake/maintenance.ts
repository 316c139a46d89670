import { vendorOffsetSeconds } from "@mockvox/spec";

/** A time of every day in GMT-5, from its first minute up to its last one without it; `23:30` to `00:30` spans midnight. */
export interface NightlyWindow {
  /** `HH:MM` */
  from: string;
  to: string;
}

/** Whether the server makes its backup and refuses everybody: always, never, or at a time of each day by the tenant's clock. */
export type Maintenance = boolean | NightlyWindow;

/** @throws {RangeError} when a time is none, or both are the same. */
export function checkedMaintenance(maintenance: Maintenance): Maintenance {
  if (typeof maintenance === "boolean") return maintenance;
  const { from, to, ...others }: NightlyWindow = Object(maintenance);
  const isWindow =
    [from, to].every((time) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time)) &&
    from !== to &&
    Object.keys(others).length === 0;
  if (isWindow) return { from, to };
  throw new RangeError(
    `Maintenance is true, false, or from one time of day to another, such as 02:00 to 03:00; found ${JSON.stringify(maintenance)}.`,
  );
}

/** Whether it is on at a moment, in epoch milliseconds. */
export function isInMaintenance(maintenance: Maintenance, now: number): boolean {
  if (typeof maintenance === "boolean") return maintenance;
  const time = new Date(now + vendorOffsetSeconds * 1000).toISOString().slice(11, 16);
  const { from, to } = maintenance;
  return from < to ? from <= time && time < to : from <= time || time < to;
}
