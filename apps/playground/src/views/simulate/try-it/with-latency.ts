import type { TenantControls } from "@mockvox/mock-server";
import type { RemoteTenantControls } from "@mockvox/mock-server/connect";

/** The controls of one token, of a mock server in this tab or a running one. */
export type TokenControls = TenantControls | RemoteTenantControls;

type ControlCall = () => unknown;

/** Calls of controls that restore a token. */
export interface Restoration {
  /** Made one stage after the other. */
  stages: readonly (readonly ControlCall[])[];
  /** Made when the page is closed, all at once since a closing page gets no responses. */
  whenClosing: readonly ControlCall[];
}

/** Restores a token after a function has run, or when the page is closed meanwhile: other programs may use the token. */
export async function restoreAfter<Result>(restoration: Restoration, act: () => Promise<Result>): Promise<Result> {
  const onPageHide = (): void => {
    for (const call of restoration.whenClosing) void Promise.resolve(call()).catch(() => {});
  };
  globalThis.addEventListener?.("pagehide", onPageHide);
  try {
    return await act();
  } finally {
    globalThis.removeEventListener?.("pagehide", onPageHide);
    for (const calls of restoration.stages) await Promise.all(calls.map((call) => call()));
  }
}

/** Sets the latency of a token while a function runs, in milliseconds of the mock clock, and restores it afterwards. */
export async function withLatency<Result>(
  controls: TokenControls,
  workMs: number,
  act: () => Promise<Result>,
): Promise<Result> {
  const { latency } = await controls.settings();
  const restore = [(): unknown => controls.setLatency(latency)];
  return restoreAfter({ stages: [restore], whenClosing: restore }, async () => {
    await controls.setLatency(workMs);
    return act();
  });
}

/** Sets the clock of a token back to where it would be had a function not moved it. */
export async function withClockRestored<Result>({ clock }: TokenControls, act: () => Promise<Result>): Promise<Result> {
  const [before, speed, startedAt] = [await clock.now(), await clock.speed(), performance.now()];
  const restore = [(): unknown => clock.set(before + speed * (performance.now() - startedAt))];
  return restoreAfter({ stages: [restore], whenClosing: restore }, act);
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
