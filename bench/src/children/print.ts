import type { Figures } from "../frame/measure.ts";

/** Passes the figures of a child program to its parent. */
export function printFigures(figures: Figures): void {
  process.stdout.write(JSON.stringify(figures));
}

/** Megabytes of live objects, measured after a garbage collection. */
export function readHeap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}
