import { Alert, Button, Group, Loader, SegmentedControl, SimpleGrid, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { ClockPanel } from "./clock-panel.tsx";
import { FaultsPanel } from "./faults-panel.tsx";
import { RefusalsPanel } from "./refusals-panel.tsx";
import { SettingsPanel } from "./settings-panel.tsx";
import { TryPanel } from "./try-panel.tsx";
import { UsagePanel } from "./usage-panel.tsx";
import { type Scope, useMockStatus } from "./use-mock-status.ts";

/** The limits of the mock server as they are now, and all controls that change its behaviour. */
export function SimulateView(): ReactNode {
  const t = useTranslate();
  const [scope, setScope] = useState<Scope>("token");
  const mockStatus = useMockStatus(scope);
  const { status, isDisconnected, error, runControl } = mockStatus;
  if (isDisconnected) return null;
  return (
    <Stack>
      <Group justify="space-between">
        <SegmentedControl
          size="xs"
          aria-label={t("apply-to")}
          value={scope}
          onChange={(selected) => setScope(selected === "all" ? "all" : "token")}
          data={[
            { value: "token", label: t("your-token") },
            { value: "all", label: t("all-tokens") },
          ]}
        />
        <Button size="xs" variant="default" onClick={() => runControl((controls) => controls.reset())}>
          {t("reset-mock-server")}
        </Button>
      </Group>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
      {status ? (
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <UsagePanel usage={status.usage} runControl={runControl} />
          <TryPanel tokenControls={mockStatus.tokenControls} />
          <ClockPanel now={status.now} speed={status.speed} canSetSpeed={scope === "all"} runControl={runControl} />
          <SettingsPanel settings={status.settings} scope={scope} runControl={runControl} />
          <RefusalsPanel overrides={status.settings.refusals} runControl={runControl} />
          <FaultsPanel overrides={status.settings.faults} runControl={runControl} />
        </SimpleGrid>
      ) : (
        <Loader aria-label={t("starting-mock-server")} />
      )}
    </Stack>
  );
}
