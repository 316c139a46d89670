import { setImmediate } from "node:timers/promises";

/** Does something and gives the errors that nobody caught, instead of letting the runner report them. */
export async function surfacedFrom(act: () => Promise<void>): Promise<unknown[]> {
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
