import { Button } from "@mantine/core";
import { refusalIds, refusals } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { OverrideRow } from "./override-row.tsx";
import { Panel } from "./panel.tsx";
import { type TenantState, totalPending } from "./pending-overrides.ts";
import type { RunControl } from "./use-controls.ts";

/** Every error response, for the next request or for half of them. */
export function RefusalsPanel({
  overrides,
  runControl,
}: {
  overrides: TenantState["refusals"];
  runControl: RunControl;
}): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  return (
    <Panel title={t("error-responses")} hint={t("error-responses-hint")}>
      {refusalIds.map((refusal) => (
        <OverrideRow
          key={refusal}
          name={refusal}
          description={refusals[refusal].when[language]}
          pending={totalPending(overrides.filter((each) => each.refusal === refusal))}
          onNext={() => runControl((controls) => controls.refuse(refusal))}
          onHalf={() => runControl((controls) => controls.refuse(refusal, { rate: 0.5 }))}
          onClear={() => runControl((controls) => controls.clearRefusals(refusal))}
        />
      ))}
      <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.clearRefusals())}>
        {t("clear-error-responses")}
      </Button>
    </Panel>
  );
}
