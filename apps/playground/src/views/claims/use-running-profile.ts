import type { Profile } from "@mockvox/spec";
import { useCallback, useEffect, useState } from "react";
import { usePlace } from "../../link/use-place.tsx";
import { giveProfile, runningFake } from "../../server/start-target.ts";
import { useTarget } from "../../server/use-target.tsx";

/** What a running fake answers by to everybody, as last read; undefined of the fake in the page, which answers as is chosen. */
export interface Running {
  profile: Profile | undefined;
  /** Lets it answer by another one. Rejects when it does not take it. */
  give(profile: Profile): Promise<void>;
}

export function useRunningProfile(): Running {
  const { place } = usePlace();
  const { hold, which, state } = useTarget();
  const isRunning = runningFake(place) !== undefined;
  const [read, setRead] = useState<{ profile: Profile; of: string }>();
  const look = useCallback(async (): Promise<void> => {
    const { controls } = await hold();
    const { profile } = await controls.conduct();
    setRead({ profile, of: which });
  }, [hold, which]);
  useEffect(() => {
    if (isRunning && (state === "idle" || state === "ready")) look().catch(() => {});
  }, [isRunning, state, look]);
  return {
    profile: isRunning && read?.of === which ? read.profile : undefined,
    give: async (profile) => {
      await giveProfile(await hold(), profile);
      await look();
    },
  };
}
