import type { TenantControls } from "@mockvox/mock-server";
import type { RemoteTenantControls } from "@mockvox/mock-server/connect";

/** The controls of one token, of a fake in the page or elsewhere. */
export type OwnControls = TenantControls | RemoteTenantControls;

/**
 * Lets requests work for some milliseconds of the clock while something is done, and as long as before afterwards; also when the page
 * is left meanwhile, since others may use the token.
 */
export async function slowly<Result>(
  controls: OwnControls,
  workMs: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const { latency } = await controls.conduct();
  const restore = async (): Promise<void> => controls.setLatency(latency);
  const leave = (): unknown => restore().catch(() => {});
  addEventListener("pagehide", leave);
  try {
    await controls.setLatency(workMs);
    return await act();
  } finally {
    removeEventListener("pagehide", leave);
    await restore();
  }
}

/** Moves the clock on, step by step, until something has come to its end. */
export async function walkOn(
  { clock }: OwnControls,
  stepMs: number,
  everyMs: number,
  end: Promise<unknown>,
): Promise<void> {
  let isOver = false;
  const over = end.finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await Promise.race([over, pause(everyMs)]);
    if (!isOver) await clock.advance({ milliseconds: stepMs });
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
