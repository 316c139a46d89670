/** Where real time comes from: only this module touches the system's clock and timers. */
export interface TimeSource {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since an arbitrary moment; never decreases. */
  monotonic(): number;
  /** Calls back after that many milliseconds; the returned function cancels it. */
  after(milliseconds: number, callBack: () => void): () => void;
  /** Calls back when everything that is ready to run has run; the returned function cancels it. */
  onIdle(callBack: () => void): () => void;
}

const maxTimerMs = 2 ** 31 - 1;

/**
 * Captured when this module is loaded, so that fake timers installed later by a test do not affect the mock server. If a test
 * runner installed them earlier, Node's built-in modules still have the real ones. Browsers have no such modules.
 */
const getBuiltinModule = (globalThis as { process?: Partial<NodeJS.Process> }).process?.getBuiltinModule;
const { setTimeout, clearTimeout } = getBuiltinModule?.("node:timers") ?? globalThis;
const { performance } = getBuiltinModule?.("node:perf_hooks") ?? globalThis;
const { now } = Date;

export const systemTime: TimeSource = {
  now: () => now(),
  monotonic: () => performance.now(),
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, Math.min(milliseconds, maxTimerMs));
    return () => clearTimeout(timer);
  },
  onIdle: (callBack) => {
    const timer = setTimeout(callBack, 0);
    return () => clearTimeout(timer);
  },
};
