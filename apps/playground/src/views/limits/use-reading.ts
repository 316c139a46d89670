import type { Controls, Usage } from "@mockvox/mock-server";
import type { RemoteControls } from "@mockvox/mock-server/connect";
import { useCallback, useEffect, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useStartedTarget } from "../../server/use-target.tsx";
import type { Standing } from "./armed.ts";
import type { OwnControls } from "./slowly.ts";

/** Whom the switches turn: the page's token, or everybody. */
export type Scope = "token" | "everybody";

/** How the fake stands, as last read. */
interface Reading {
  /** Epoch milliseconds of the fake's clock. */
  now: number;
  speed: number;
  conduct: Standing;
  /** Of the page's token. */
  usage: Usage;
}

export interface Limits {
  reading: Reading | undefined;
  /** Whether there is no fake; the page says why. */
  isBroken: boolean;
  /** Why it could not be read, or what was turned in vain. */
  trouble: Said | undefined;
  /** Turns something and reads anew. */
  turn(act: (controls: Controls | RemoteControls) => unknown): Promise<void>;
  /** The controls of the page's token. */
  own: OwnControls | undefined;
}

const everyMs = 500;

export function useReading(scope: Scope): Limits {
  const { target, state } = useStartedTarget();
  const { token } = useMemory();
  const { place } = usePlace();
  const server = place.server ?? "0001";
  const [reading, setReading] = useState<Reading>();
  const [lost, setLost] = useState<Said>();
  const [vain, setVain] = useState<Said>();
  const own = target?.controls.tenant({ server, token: token === "" ? "demo" : token });
  const turned = scope === "everybody" ? target?.controls : own;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls follow from these
  const read = useCallback(async (): Promise<void> => {
    if (!own || !turned) return;
    const { clock } = turned;
    const [now, speed, conduct, usage] = await Promise.all([clock.now(), clock.speed(), turned.conduct(), own.usage()]);
    setReading({ now, speed, conduct, usage });
  }, [target, server, token, scope]);

  useEffect(() => {
    const look = (): Promise<void> =>
      read().then(
        () => setLost(undefined),
        (error: unknown) => setLost(saidOf(error)),
      );
    void look();
    const timer = setInterval(look, everyMs);
    return () => clearInterval(timer);
  }, [read]);

  return {
    reading,
    isBroken: state === "broken",
    trouble: lost ?? vain,
    own,
    turn: async (act) => {
      setVain(undefined);
      try {
        if (turned) await act(turned);
        await read();
      } catch (error) {
        setVain(saidOf(error));
      }
    },
  };
}
