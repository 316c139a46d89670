import { Alert, Group, Loader, SimpleGrid, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Disclosure } from "../../controls/disclosure.tsx";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import type { Scope } from "../../server/use-mock-status.ts";
import { ClockPanel } from "./clock-panel.tsx";
import { EdgesPanel } from "./edges-panel.tsx";
import { FaultsPanel } from "./faults-panel.tsx";
import { RefusalsPanel } from "./refusals-panel.tsx";
import { ScenarioCards } from "./scenarios/scenario-cards.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { SnapshotPanel } from "./snapshot-panel.tsx";
import { ResetButton } from "./target/reset-button.tsx";
import { ScopeBar } from "./target/scope-bar.tsx";
import { TryPanel } from "./try-it/try-panel.tsx";
import { UsagePanel } from "./usage-panel.tsx";
import { type Simulation, useControls } from "./use-controls.ts";
import { dayStart } from "./vendor-day.ts";

/** The limits of the mock server as they are now, and all controls that change its behaviour. */
export function SimulateView(): ReactNode {
  const t = useTranslate();
  const [scope, setScope] = useState<Scope>("token");
  const [resets, setResets] = useState(0);
  const simulation = useControls(scope);
  const { status, usage, now, scopeNow, isDisconnected, error, token, tokenControls, runControl } = simulation;
  if (isDisconnected) return null;
  const reset = async (): Promise<void> => {
    await runControl((controls) => controls.reset());
    setResets((count) => count + 1);
  };
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <ScopeBar scope={scope} token={token} onScopeChange={setScope} />
        <ResetButton scope={scope} token={token} onReset={reset} />
      </Group>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
      <ScenarioCards key={token} token={token} controls={tokenControls} />
      {usage && now !== undefined ? (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <TryPanel
            key={`${token} ${scope} ${resets}`}
            token={token}
            day={dayStart(now)}
            tokenControls={tokenControls}
          />
          <UsagePanel usage={usage} token={token} scope={scope} runControl={runControl} />
        </SimpleGrid>
      ) : (
        <Loader aria-label={t("starting-mock-server")} />
      )}
      <Disclosure size="sm" showLabel="show-fine-controls" hideLabel="hide-fine-controls">
        {status && scopeNow !== undefined ? (
          <FineControls scope={scope} token={token} now={scopeNow} status={status} runControl={runControl} />
        ) : (
          <Loader mt="sm" aria-label={t("starting-mock-server")} />
        )}
      </Disclosure>
    </Stack>
  );
}

interface FineControlsProps extends Pick<Simulation, "token" | "runControl"> {
  scope: Scope;
  now: number;
  status: NonNullable<Simulation["status"]>;
}

function FineControls({ scope, token, now, status: { clock, settings }, runControl }: FineControlsProps): ReactNode {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} mt="sm">
      <ClockPanel now={now} speed={clock.speed} canSetSpeed={scope === "all"} runControl={runControl} />
      <SettingsPanel settings={settings} token={token} scope={scope} runControl={runControl} />
      <RefusalsPanel overrides={settings.refusals} runControl={runControl} />
      <FaultsPanel overrides={settings.faults} runControl={runControl} />
      <EdgesPanel />
      <SnapshotPanel />
    </SimpleGrid>
  );
}
