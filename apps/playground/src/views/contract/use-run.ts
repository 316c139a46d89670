import type { ContractOptions, ContractReport, Verdict } from "@mockvox/contract";
import { useCallback, useRef, useState } from "react";

/** The state of the latest run. */
export type RunState =
  | { state: "idle" }
  | { state: "running"; progress: RunProgress }
  | { state: "completed"; report: ContractReport }
  | { state: "stopped"; progress: RunProgress }
  | { state: "failed"; error: unknown };

export interface RunProgress {
  verdicts: readonly Verdict[];
  checks: number;
  requestsSent: number;
  /** The most requests that the run can send. */
  maxRequests: number;
}

const idleRun: RunState = { state: "idle" };

/** Runs the contract, one run at a time. A run sends no further request once it is stopped or another server is selected. */
export function useRun(serverKey: string): {
  run: RunState;
  start(options: Promise<ContractOptions>): Promise<void>;
  stop(): void;
} {
  const [latest, setLatest] = useState<{ run: RunState; of: string }>({ run: idleRun, of: serverKey });
  const runNumber = useRef(0);
  const latestServerKey = useRef(serverKey);
  latestServerKey.current = serverKey;

  const start = useCallback(async (preparing: Promise<ContractOptions>): Promise<void> => {
    runNumber.current += 1;
    const [number, of] = [runNumber.current, latestServerKey.current];
    const isCurrent = (): boolean => runNumber.current === number && latestServerKey.current === of;
    let progress: RunProgress = { verdicts: [], checks: 0, requestsSent: 0, maxRequests: 0 };
    const update = (change: Partial<RunProgress>): void => {
      progress = { ...progress, ...change };
      if (isCurrent()) setLatest({ run: { state: "running", progress }, of });
    };
    update({});
    try {
      const [{ planContract, runContract }, options] = await Promise.all([import("./contract.ts"), preparing]);
      const plan = planContract(options);
      update({ maxRequests: plan.maxRequests, checks: plan.cases.length + plan.excluded.length });
      const report = await runContract({
        ...options,
        onVerdict: (verdict) => update({ verdicts: [...progress.verdicts, verdict] }),
        onSave: ({ sent }) => {
          if (!isCurrent()) throw new Error("The run was stopped.");
          update({ requestsSent: sent });
        },
      });
      if (isCurrent()) setLatest({ run: { state: "completed", report }, of });
    } catch (error) {
      if (isCurrent()) setLatest({ run: { state: "failed", error }, of });
    }
  }, []);
  const stop = useCallback((): void => {
    runNumber.current += 1;
    setLatest(({ run, of }) => ({ of, run: run.state === "running" ? { ...run, state: "stopped" } : run }));
  }, []);
  return { run: latest.of === serverKey ? latest.run : idleRun, start, stop };
}
