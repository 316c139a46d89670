/** Where real time comes from: only this module touches the system's clock and timers. */
export interface TimeSource {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Milliseconds since an arbitrary moment; never decreases. */
  monotonic(): number;
  /** Calls back after at least that many milliseconds; the returned function cancels it. */
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
const { setTimeout, clearTimeout, setImmediate } = getBuiltinModule?.("node:timers") ?? globalThis;
const { performance } = getBuiltinModule?.("node:perf_hooks") ?? globalThis;
const { now } = Date;

export const systemTime: TimeSource = {
  now: () => now(),
  monotonic: () => performance.now(),
  after: (milliseconds, callBack) => {
    const start = performance.now();
    // Node counts whole milliseconds, so a timer of 2 ms may fire after little more than 1 ms.
    const callBackWhenDue = (): void => {
      const left = milliseconds - (performance.now() - start);
      if (left > 0) timer = setTimeout(callBackWhenDue, Math.min(left, maxTimerMs));
      else callBack();
    };
    let timer = setTimeout(callBackWhenDue, Math.min(milliseconds, maxTimerMs));
    return () => clearTimeout(timer);
  },
  onIdle: (callBack) => {
    const timer = setTimeout(callBack, 0);
    return () => clearTimeout(timer);
  },
};

/** Enough turns of the event loop to accept and read three new connections: Node accepts one per turn. */
const turnsAfterSleep = 4;

/**
 * Resolves after that many real milliseconds and when the process has handled what arrived meanwhile, which a busy machine may have
 * delayed by more than the whole sleep. Rejects with the signal's reason when aborted.
 */
export async function sleepInRealTime(milliseconds: number, signal?: AbortSignal): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const onAbort = (): void => {
      cancel();
      reject(signal?.reason);
    };
    const cancel = systemTime.after(milliseconds, () => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    });
    signal?.addEventListener("abort", onAbort, { once: true });
  });
  for (let turn = 0; turn < turnsAfterSleep; turn += 1) await endOfTurn();
}

/** Resolves when everything that is ready to run in this turn of the event loop has run. */
export function endOfTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) setImmediate(resolve);
    else postMessageTo(resolve);
  });
}

/** Browsers have no `setImmediate`. */
function postMessageTo(callBack: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    callBack();
  };
  port2.postMessage(null);
}
