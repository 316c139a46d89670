import type { Figures } from "../frame/measure.ts";

/** How a program of this folder hands its figures over. */
export function print(figures: Figures): void {
  process.stdout.write(JSON.stringify(figures));
}

/** Megabytes of live objects, counted after a collection. */
export function readHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
