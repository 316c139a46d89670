import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { faultExamples } from "./fault-examples.ts";
import { OverrideRow } from "./override-row.tsx";
import { Panel } from "./panel.tsx";
import { type TenantState, totalPending } from "./pending-overrides.ts";
import type { MockStatusState } from "./use-mock-status.ts";

/** Every fault, for the next response or for half of them. */
export function FaultsPanel({
  overrides,
  runControl,
}: {
  overrides: TenantState["faults"];
  runControl: MockStatusState["runControl"];
}): ReactNode {
  const t = useTranslate();
  return (
    <Panel title={t("faults")} hint={t("faults-hint")}>
      {Object.values(faultExamples).map(({ fault, description }) => (
        <OverrideRow
          key={fault.kind}
          name={fault.kind}
          description={t(description)}
          pending={totalPending(overrides.filter((each) => each.fault.kind === fault.kind))}
          onNext={() => runControl((controls) => controls.injectFault(fault))}
          onHalf={() => runControl((controls) => controls.injectFault(fault, { rate: 0.5 }))}
          onClear={() => runControl((controls) => controls.clearFaults(fault.kind))}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.clearFaults())}>
        {t("clear-faults")}
      </Button>
    </Panel>
  );
}
