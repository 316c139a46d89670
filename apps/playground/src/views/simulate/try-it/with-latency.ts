import type { TenantControls } from "@mockvox/mock-server";
import type { RemoteTenantControls } from "@mockvox/mock-server/connect";

/** The controls of one token, of a mock server in this tab or a running one. */
export type TokenControls = TenantControls | RemoteTenantControls;

/**
 * Sets the latency of a token while a function runs, in milliseconds of the mock clock, and restores it afterwards. Also restores it when
 * the page is closed meanwhile, since other programs may use the token.
 */
export async function withLatency<Result>(
  controls: TokenControls,
  workMs: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const { latency } = await controls.settings();
  const restore = async (): Promise<void> => controls.setLatency(latency);
  const onPageHide = (): unknown => restore().catch(() => {});
  addEventListener("pagehide", onPageHide);
  try {
    await controls.setLatency(workMs);
    return await act();
  } finally {
    removeEventListener("pagehide", onPageHide);
    await restore();
  }
}

/** Sets the clock of a token back to where it would be had a function not moved it. */
export async function withClockRestored<Result>({ clock }: TokenControls, act: () => Promise<Result>): Promise<Result> {
  const [before, speed, startedAt] = [await clock.now(), await clock.speed(), performance.now()];
  try {
    return await act();
  } finally {
    await clock.set(before + speed * (performance.now() - startedAt));
  }
}

/** Advances the clock step by step until a promise settles. */
export async function advanceUntil(
  { clock }: TokenControls,
  stepMs: number,
  everyMs: number,
  end: Promise<unknown>,
): Promise<void> {
  let isSettled = false;
  const settled = end.finally(() => {
    isSettled = true;
  });
  while (!isSettled) {
    await Promise.race([settled, delay(everyMs)]);
    if (!isSettled) await clock.advance({ milliseconds: stepMs });
  }
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
