import { setImmediate } from "node:timers/promises";

/** Runs `act` and returns unhandled errors, instead of letting the test runner report them. */
export async function captureUnhandled(act: () => Promise<void>): Promise<unknown[]> {
  const errors: unknown[] = [];
  const runners = process.listeners("unhandledRejection");
  process.removeAllListeners("unhandledRejection").on("unhandledRejection", (error) => errors.push(error));
  try {
    await act();
    await setImmediate();
  } finally {
    process.removeAllListeners("unhandledRejection");
    for (const runner of runners) process.on("unhandledRejection", runner);
  }
  return errors;
}
