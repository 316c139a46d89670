/** Where real time comes from: the one place that touches this machine's clock and timers. */
export interface Host {
  /** Milliseconds since the epoch. */
  wall(): number;
  /** Milliseconds since some fixed moment; never steps back. */
  monotonic(): number;
  /** Calls back after so many milliseconds; the function returned takes it back. */
  after(milliseconds: number, callBack: () => void): () => void;
  /** Calls back when everything that is ready to run has run; the function returned takes it back. */
  whenIdle(callBack: () => void): () => void;
}

const longestTimer = 2 ** 31 - 1;

/**
 * Taken when this module is loaded, so that fake timers which a test turns on later leave the fake alone. A runner may have
 * turned them on before: then Node's modules still have the real ones. Browsers have no such modules.
 */
const builtin = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule;
const { setTimeout, clearTimeout } = builtin?.("node:timers") ?? globalThis;
const { performance } = builtin?.("node:perf_hooks") ?? globalThis;
const { now } = Date;

export const systemHost: Host = {
  wall: () => now(),
  monotonic: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
  whenIdle: (callBack) => {
    const timer = setTimeout(callBack, 0);
    return () => clearTimeout(timer);
  },
};
