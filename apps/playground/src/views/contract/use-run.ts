import type { ContractOptions, ContractReport, Verdict } from "@mockvox/contract";
import { useCallback, useRef, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";

/** How it stands with a run of the contract. */
export type Run =
  | { state: "idle" }
  | { state: "running"; progress: Progress }
  | { state: "done"; report: ContractReport }
  | { state: "stopped"; progress: Progress }
  | { state: "broken"; message: Said };

export interface Progress {
  verdicts: readonly Verdict[];
  cases: number;
  spent: number;
  /** Most requests that the run sends. */
  price: number;
}

const idle: Run = { state: "idle" };

/**
 * Runs the contract, one run at a time; a stopped one sends no further request, nor does one that asks another server than the one
 * that is chosen now.
 */
export function useRun(which: string): {
  run: Run;
  start(options: Promise<ContractOptions>): Promise<void>;
  stop(): void;
} {
  const [told, setTold] = useState<{ run: Run; of: string }>({ run: idle, of: which });
  const current = useRef(0);
  const chosen = useRef(which);
  chosen.current = which;

  const start = useCallback(async (coming: Promise<ContractOptions>): Promise<void> => {
    current.current += 1;
    const [number, of] = [current.current, chosen.current];
    const holds = (): boolean => current.current === number && chosen.current === of;
    const setRun = (run: Run): void => setTold({ run, of });
    let progress: Progress = { verdicts: [], cases: 0, spent: 0, price: 0 };
    const show = (change: Partial<Progress>): void => {
      progress = { ...progress, ...change };
      if (holds()) setRun({ state: "running", progress });
    };
    show({});
    try {
      const [{ planContract, runContract }, options] = await Promise.all([import("@mockvox/contract"), coming]);
      const plan = planContract(options);
      show({ price: plan.most, cases: plan.cases.length + plan.leftOut.length });
      const report = await runContract({
        ...options,
        onVerdict: (verdict) => show({ verdicts: [...progress.verdicts, verdict] }),
        onSave: ({ spent }) => {
          if (!holds()) throw new Error("The run was stopped.");
          show({ spent });
        },
      });
      if (holds()) setRun({ state: "done", report });
    } catch (error) {
      if (holds()) setRun({ state: "broken", message: saidOf(error) });
    }
  }, []);
  const stop = useCallback((): void => {
    current.current += 1;
    setTold(({ run, of }) => ({ of, run: run.state === "running" ? { ...run, state: "stopped" } : run }));
  }, []);
  return { run: told.of === which ? told.run : idle, start, stop };
}
