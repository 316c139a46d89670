import type { Controls, TenantUsage } from "@mockvox/mock-server";
import type { RemoteControls } from "@mockvox/mock-server/connect";
import { useCallback, useEffect, useState } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../memory/use-credentials.tsx";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import type { TenantState } from "./pending-overrides.ts";
import type { TokenControls } from "./with-latency.ts";

/** What the controls apply to: the page's token, or all tokens. */
export type Scope = "token" | "all";

/** The state of the mock server as last read. */
interface MockStatus {
  /** The mock clock, epoch milliseconds. */
  now: number;
  speed: number;
  settings: TenantState;
  /** Of the page's token. */
  usage: TenantUsage;
}

export interface MockStatusState {
  status: MockStatus | undefined;
  /** Whether connecting failed; the page shows why. */
  isDisconnected: boolean;
  /** Why the state could not be read or a control failed. */
  error: unknown;
  /** Runs a control, then reads the state again. */
  runControl(act: (controls: Controls | RemoteControls) => unknown): Promise<void>;
  /** The controls of the page's token. */
  tokenControls: TokenControls | undefined;
}

const pollIntervalMs = 500;

export function useMockStatus(scope: Scope): MockStatusState {
  const { mock, state } = useConnectedMockServer();
  const { token } = useCredentials();
  const { urlState } = useUrlState();
  const server = urlState.server ?? "0001";
  const [status, setStatus] = useState<MockStatus>();
  const [readError, setReadError] = useState<unknown>();
  const [controlError, setControlError] = useState<unknown>();
  const tokenControls = mock?.controls.tenant({ server, token: token === "" ? "demo" : token });
  const controls = scope === "all" ? mock?.controls : tokenControls;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the controls follow from these
  const read = useCallback(async (): Promise<void> => {
    if (!tokenControls || !controls) return;
    const { clock } = controls;
    const [now, speed, settings, usage] = await Promise.all([
      clock.now(),
      clock.speed(),
      controls.settings(),
      tokenControls.usage(),
    ]);
    setStatus({ now, speed, settings, usage });
  }, [mock, server, token, scope]);

  useEffect(() => {
    const poll = (): Promise<void> => read().then(() => setReadError(undefined), setReadError);
    void poll();
    const timer = setInterval(poll, pollIntervalMs);
    return () => clearInterval(timer);
  }, [read]);

  return {
    status,
    isDisconnected: state === "failed",
    error: readError ?? controlError,
    tokenControls,
    runControl: async (act) => {
      setControlError(undefined);
      try {
        if (controls) await act(controls);
        await read();
      } catch (error) {
        setControlError(error);
      }
    },
  };
}
