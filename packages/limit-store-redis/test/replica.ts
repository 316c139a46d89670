import { setTimeout } from "node:timers/promises";
import { type RunningMockServer, type ServeOptions, serve } from "@mockvox/mock-server/serve";
import { createRedisLimitStore, type RedisLimitStore } from "../src/index.ts";

export const present: number = Date.parse("2026-06-01T12:00:00-05:00");

/** A mock server with a store of its own, which act as one with others of the same prefix. */
export interface Replica extends AsyncDisposable {
  readonly url: string;
  readonly server: RunningMockServer;
  readonly store: RedisLimitStore;
}

export async function startReplicaAt(url: string, prefix: string, options: ServeOptions = {}): Promise<Replica> {
  const store = createRedisLimitStore({ url, prefix, clock: { start: present, speed: 0 } });
  await store.connected();
  const server = await serve({ port: 0, latency: 0, limitStore: store, clock: store.clock, ...options });
  const close = async (): Promise<void> => {
    await server.close();
    await store.close();
  };
  return { url: server.url, server, store, [Symbol.asyncDispose]: close };
}

export const query: string = "api=diagram_1_2&date_ini=20260302000000&date_end=20260302235959";

/** Requests a day of the menus. */
export function request({ url }: { url: string }, token = "demo", parameters: string = query): Promise<Response> {
  return fetch(`${url}/api/v2/reports_manager.php?${parameters}`, { headers: { "wolkvox-token": token } });
}

export async function statusOf(target: { url: string }, token?: string, parameters?: string): Promise<number> {
  const response = await request(target, token, parameters);
  await response.text();
  return response.status;
}

/** Real milliseconds until it is so. */
export async function untilTrue(isSo: () => Promise<boolean> | boolean): Promise<number> {
  const start = performance.now();
  while (!(await isSo())) {
    if (performance.now() - start > 20_000) throw new Error("It did not happen in 20 s.");
    await setTimeout(10);
  }
  return performance.now() - start;
}
