import type { Controls, MockStatus } from "@mockvox/mock-server";
import type { RemoteControls } from "@mockvox/mock-server/connect";
import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { type Scope, useMockNow, useMockStatus, useReadStatus } from "../../server/use-mock-status.ts";
import type { TokenControls } from "./try-it/with-latency.ts";

/** Runs a control, then reads the status again. */
export type RunControl = (act: (controls: Controls | RemoteControls) => unknown) => Promise<void>;

/** The mock server as the Simulate view shows and changes it. */
export interface Simulation {
  /** Of what the controls apply to. */
  status: MockStatus | undefined;
  /** Of the page's token, in either scope. */
  usage: MockStatus["usage"];
  /** The clock of the page's token, and that of what the controls apply to, epoch milliseconds. */
  now: number | undefined;
  scopeNow: number | undefined;
  /** Whether connecting failed; the page shows why. */
  isDisconnected: boolean;
  /** Why the status cannot be followed or a control failed. */
  error: unknown;
  runControl: RunControl;
  /** The page's token. */
  token: string;
  /** The controls of the page's token. */
  tokenControls: TokenControls | undefined;
}

export function useControls(scope: Scope): Simulation {
  const { mock, state } = useConnectedMockServer();
  const { token: given } = useCredentials();
  const { urlState } = useUrlState();
  const token = given === "" ? "demo" : given;
  const scoped = useMockStatus(scope);
  const ofToken = useMockStatus("token");
  const now = useMockNow("token");
  const scopeNow = useMockNow(scope);
  const readScoped = useReadStatus(scope);
  const readToken = useReadStatus("token");
  const tokenControls = mock?.controls.tenant({ server: urlState.server ?? "0001", token });
  const control = useMutation({
    mutationFn: async (act: Parameters<RunControl>[0]) => {
      const controls = scope === "all" ? mock?.controls : tokenControls;
      if (controls) await act(controls);
      await Promise.all([readScoped(), readToken()]);
    },
    networkMode: "always",
  });
  const isDown = scoped.error !== undefined;
  const { reset: forgetError } = control;
  // What failed while the server did not respond is not said of one that responds again.
  useEffect(() => {
    if (!isDown) forgetError();
  }, [isDown, forgetError]);
  return {
    status: scoped.status,
    usage: ofToken.status?.usage,
    now,
    scopeNow,
    isDisconnected: state === "failed",
    error: scoped.error ?? control.error,
    token,
    tokenControls,
    runControl: (act) => control.mutateAsync(act).catch(() => {}),
  };
}
