import type { Profile } from "@mockvox/spec";
import { useCallback, useEffect, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { applyProfile, runningServerUrl } from "../../server/connect-mock-server.ts";
import { useMockServer } from "../../server/use-mock-server.tsx";

/** The profile of a running mock server. */
export interface RunningProfile {
  /** As last read; undefined for the mock server in this tab, which always uses the selected profile. */
  profile: Profile | undefined;
  /** Makes the server use another profile. Rejects when the server rejects it. */
  apply(profile: Profile): Promise<void>;
}

export function useRunningProfile(): RunningProfile {
  const { urlState } = useUrlState();
  const { connect, sessionKey, state } = useMockServer();
  const isRunning = runningServerUrl(urlState) !== undefined;
  const [read, setRead] = useState<{ profile: Profile; of: string }>();
  const readProfile = useCallback(async (): Promise<void> => {
    const { controls } = await connect();
    const { profile } = await controls.settings();
    setRead({ profile, of: sessionKey });
  }, [connect, sessionKey]);
  useEffect(() => {
    if (isRunning && (state === "idle" || state === "ready")) readProfile().catch(() => {});
  }, [isRunning, state, readProfile]);
  return {
    profile: isRunning && read?.of === sessionKey ? read.profile : undefined,
    apply: async (profile) => {
      await applyProfile(await connect(), profile);
      await readProfile();
    },
  };
}
