import type { Conduct, Controls, TenantControls, Usage } from "@mockvox/mock-server";
import type { RemoteControls, RemoteTenantControls } from "@mockvox/mock-server/connect";
import { useCallback, useEffect, useState } from "react";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useStartedTarget } from "../../server/use-target.tsx";

/** Whom the switches turn: the page's token, or everybody. */
export type Scope = "token" | "everybody";

/** How the fake stands, as last read. */
interface Reading {
  /** Epoch milliseconds of the fake's clock. */
  now: number;
  speed: number;
  conduct: Conduct;
  /** Of the page's token. */
  usage: Usage;
}

export interface Limits {
  reading: Reading | undefined;
  /** Why it could not be read, or what was turned in vain. */
  trouble: string | undefined;
  /** Turns something and reads anew. */
  turn(act: (controls: Controls | RemoteControls) => unknown): Promise<void>;
  /** The controls of the page's token. */
  own: TenantControls | RemoteTenantControls | undefined;
}

const everyMs = 500;

export function useReading(scope: Scope): Limits {
  const { target, state, message } = useStartedTarget();
  const { token } = useMemory();
  const { place } = usePlace();
  const server = place.server ?? "0001";
  const [reading, setReading] = useState<Reading>();
  const [trouble, setTrouble] = useState<string>();
  const own = target?.controls.tenant({ server, token: token === "" ? "demo" : token });
  const turned = scope === "everybody" ? target?.controls : own;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls follow from these
  const read = useCallback(async (): Promise<void> => {
    if (!own || !turned) return;
    const { clock } = turned;
    const [now, speed, conduct, usage] = await Promise.all([clock.now(), clock.speed(), turned.conduct(), own.usage()]);
    setReading({ now, speed, conduct, usage });
  }, [target, server, token, scope]);

  const fail = (error: unknown): void => setTrouble(error instanceof Error ? error.message : String(error));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `fail` only sets state
  useEffect(() => {
    read().catch(fail);
    const timer = setInterval(() => read().catch(fail), everyMs);
    return () => clearInterval(timer);
  }, [read]);

  return {
    reading,
    trouble: state === "broken" ? message : trouble,
    own,
    turn: async (act) => {
      setTrouble(undefined);
      try {
        if (turned) await act(turned);
        await read();
      } catch (error) {
        fail(error);
      }
    },
  };
}
