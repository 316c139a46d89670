import { Button } from "@mantine/core";
import { isReportId, type ReportId, reportOf } from "@mockvox/spec";
import { faultKinds } from "@mockvox/spec/controls";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { OverrideRow } from "./override-row.tsx";
import { Panel } from "./panel.tsx";
import { type TenantState, totalPending } from "./pending-overrides.ts";
import type { RunControl } from "./use-controls.ts";

type Fault = TenantState["faults"][number]["fault"];

interface Props {
  overrides: TenantState["faults"];
  runControl: RunControl;
}

/** Every fault, for the next response or for half of them. */
export function FaultsPanel({ overrides, runControl }: Props): ReactNode {
  const t = useTranslate();
  const selected = useUrlState().urlState.report ?? "";
  const report = isReportId(selected) ? selected : "diagram_13";
  return (
    <Panel title={t("faults")} hint={t("faults-hint")}>
      {Object.values(faultKinds).map(({ example }) => {
        const { fault, when } = applicableFault(example, report);
        const inject = (frequency?: { rate: number }): Promise<void> =>
          runControl((controls) => controls.when(when).injectFault(fault, frequency));
        return (
          <OverrideRow
            key={fault.kind}
            name={fault.kind}
            description={t(`fault-${fault.kind}`, { report, field: fieldOf(report) })}
            pending={totalPending(overrides.filter((each) => each.fault.kind === fault.kind))}
            onNext={() => inject()}
            onHalf={() => inject({ rate: 0.5 })}
            onClear={() => runControl((controls) => controls.clearFaults(fault.kind))}
          />
        );
      })}
      <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.clearFaults())}>
        {t("clear-faults")}
      </Button>
    </Panel>
  );
}

/** A fault of a field waits for a response that has the field, instead of being used up by one that has not. */
function applicableFault(example: Fault, report: ReportId): { fault: Fault; when?: ReportId } {
  if (example.kind !== "missing-field" && example.kind !== "number-field") return { fault: example };
  return { fault: { ...example, field: fieldOf(report) }, when: report };
}

/** A field with a count in every row of a report. */
function fieldOf(report: ReportId): string {
  return reportOf(report).countColumns[0] ?? "calls";
}
