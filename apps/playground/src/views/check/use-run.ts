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
  const current = useRef<AbortController>(undefined);
  const latestServerKey = useRef(serverKey);
  latestServerKey.current = serverKey;

  const start = useCallback(async (preparing: Promise<ContractOptions>): Promise<void> => {
    const controller = new AbortController();
    current.current?.abort();
    current.current = controller;
    const { signal } = controller;
    const of = latestServerKey.current;
    const show = (run: RunState): void => {
      if (current.current === controller && latestServerKey.current === of) setLatest({ run, of });
    };
    let progress: RunProgress = { verdicts: [], checks: 0, requestsSent: 0, maxRequests: 0 };
    const update = (change: Partial<RunProgress>): void => {
      if (latestServerKey.current !== of) controller.abort();
      if (signal.aborted) return;
      progress = { ...progress, ...change };
      show({ state: "running", progress });
    };
    update({});
    try {
      const [{ prepareContract }, options] = await Promise.all([import("./contract.ts"), preparing]);
      const prepared = prepareContract({
        ...options,
        onVerdict: (verdict) => update({ verdicts: [...progress.verdicts, verdict] }),
        onSave: ({ sent }) => update({ requestsSent: sent }),
      });
      const { cases, excluded } = prepared.plan;
      update({ maxRequests: prepared.maxRequests, checks: cases.length + excluded.length });
      const report = await prepared.execute({ signal });
      const stopped: RunState = { state: "stopped", progress: { ...progress, requestsSent: report.requests.sent } };
      show(report.stopped?.cause === "aborted" ? stopped : { state: "completed", report });
    } catch (error) {
      show({ state: "failed", error });
    }
  }, []);
  const stop = useCallback((): void => current.current?.abort(), []);
  return { run: latest.of === serverKey ? latest.run : idleRun, start, stop };
}
