import { holdRunning, sendAsAProgram } from "../../server/running.ts";
import type { Target } from "../../server/target.ts";

/** The server that a run asks, and what it tells besides its answers. */
export interface Checked {
  /** Its origin. */
  baseUrl: string;
  send(request: Request): Promise<Response>;
  /** Whether a browser asks it as a page of another origin. */
  isElsewhere: boolean;
  /** What the controls of a Mockvox tell; a server of somebody's own has none. */
  told: { aheadMs: number; campaigns: readonly string[] } | undefined;
}

/** A fake that the page holds. */
export async function checkedFake({ controls, kind, reportsUrl, send }: Target, server: string): Promise<Checked> {
  const [now, { campaigns }] = await Promise.all([controls.clock.now(), controls.data(server)]);
  const baseUrl = new URL(reportsUrl(server)).origin;
  return {
    baseUrl,
    send,
    isElsewhere: kind === "running" && baseUrl !== location.origin,
    told: { aheadMs: now - Date.now(), campaigns: campaigns.slice(0, 2).map(({ id }) => id) },
  };
}

/** Whatever listens at an address of this machine: a Mockvox, or a server of somebody's own. */
export async function checkedAt(address: string, server: string): Promise<Checked> {
  const { origin } = new URL(address);
  const target = await holdRunning(origin, "").catch(() => undefined);
  if (target) return checkedFake(target, server);
  return { baseUrl: origin, send: sendAsAProgram, isElsewhere: origin !== location.origin, told: undefined };
}
