import { useEffect } from "react";

const signsOfUse = ["pointermove", "pointerdown", "keydown"] as const;

/**
 * Imports what the next click needs at the first sign that the page is used, so that the page loads none of it on its own. If the
 * import fails, the click tries again. `load` must be the same on every render.
 */
export function usePreload(load: () => Promise<unknown>): void {
  useEffect(() => {
    const listening = new AbortController();
    const preload = (): void => {
      listening.abort();
      load().catch(() => {});
    };
    for (const sign of signsOfUse) addEventListener(sign, preload, { signal: listening.signal, passive: true });
    return () => listening.abort();
  }, [load]);
}
