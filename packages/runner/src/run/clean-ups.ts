/** Registers what has to be done at the end. */
export type Defer = (cleanUp: () => unknown) => void;

/** Acts, and afterwards does all that was registered meanwhile, the last first, also if an action fails. */
export async function withCleanUps<Result>(act: (defer: Defer) => Promise<Result>): Promise<Result> {
  const cleanUps: (() => unknown)[] = [];
  try {
    return await act((cleanUp) => void cleanUps.push(cleanUp));
  } finally {
    for (const cleanUp of cleanUps.reverse()) await cleanUp();
  }
}
