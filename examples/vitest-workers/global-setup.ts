import { virtualClock } from "@mockvox/mock-server";
import { serve } from "@mockvox/mock-server/serve";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    wolkvoxUrl: string;
  }
}

/** Starts one mock server for all workers: Vitest calls this once before them, and the returned function after them. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await serve({ port: 0, clock: virtualClock({ start: Date.parse("2026-03-03T09:00:00-05:00") }) });
  provide("wolkvoxUrl", server.url);
  return server.close;
}
