import { randomUUID } from "node:crypto";
import { connect, type RemoteControls } from "@mockvox/mock-server/connect";
import { inject } from "vitest";

const url = inject("wolkvoxUrl");

/** A token of this file's own: its slots, quota, clock, latency and requests are nobody else's. */
const token = `worker-${randomUUID()}`;

/** The controls of the shared fake, for this token alone. */
export const wolkvox: RemoteControls = connect(url).tenant({ token });

const headers = { "wolkvox-token": token };

/** Asks the shared fake for the second of March and returns its status. */
export async function readDay(api: string): Promise<number> {
  const window = "date_ini=20260302000000&date_end=20260302235959";
  const response = await fetch(`${url}/api/v2/reports_manager.php?api=${api}&${window}`, { headers });
  await response.text();
  return response.status;
}
