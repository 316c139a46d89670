import { randomUUID } from "node:crypto";
import { connect, type RemoteControls } from "@mockvox/mock-server/connect";
import { inject } from "vitest";

const url = inject("wolkvoxUrl");

/** A token for this test file only, with its own slots, quota, clock, latency and requests. */
const token = `worker-${randomUUID()}`;

/** The controls of the shared mock server, for this token only. */
export const wolkvox: RemoteControls = connect(url).tenant({ token });

const headers = { "wolkvox-token": token };

/** Requests 2 March from the shared mock server and returns the status. */
export async function readDay(api: string): Promise<number> {
  const dateRange = "date_ini=20260302000000&date_end=20260302235959";
  const response = await fetch(`${url}/api/v2/reports_manager.php?api=${api}&${dateRange}`, { headers });
  await response.text();
  return response.status;
}
