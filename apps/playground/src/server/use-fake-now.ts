import { useEffect, useRef, useState } from "react";
import { usePlace } from "../link/use-place.tsx";
import { useMemory } from "../memory/use-memory.tsx";
import { askedBy } from "./making.ts";
import { runningFake } from "./start-target.ts";
import { useTarget } from "./use-target.tsx";

/**
 * The time at the fake's clock, epoch milliseconds, as last read for whoever asks. A fake in the page that has not started will start
 * at the time of the address, else at the present.
 */
export function useFakeNow(): number {
  const { place } = usePlace();
  const { token } = useMemory();
  const { target, which, state, hold } = useTarget();
  const { server = "0001", clock } = place;
  const isRunning = runningFake(place) !== undefined;
  const [read, setRead] = useState<{ now: number; of: string }>();
  // Each letter that is typed would be a token of its own.
  const latest = useRef(token);
  latest.current = token;

  useEffect(() => {
    if (isRunning && state === "idle") hold().catch(() => {});
  }, [isRunning, state, hold]);
  useEffect(() => {
    if (!target) return;
    let isLatest = true;
    const look = async (): Promise<void> => {
      const now = await askedBy(target, server, latest.current).clock.now();
      if (isLatest) setRead({ now, of: which });
    };
    look().catch(() => {});
    return () => {
      isLatest = false;
    };
  }, [target, which, server]);

  const start = clock === undefined ? Date.now() : Date.parse(clock);
  return read?.of === which ? read.now : start;
}
