import { Button, Group, Paper, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import type { FormEvent, ReactNode } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { AddressField } from "../../shell/address-field.tsx";
import type { RunSettings } from "./run-settings.ts";
import type { RequestEstimate } from "./use-request-estimate.ts";

interface Props {
  settings: RunSettings;
  /** Undefined while the page is not connected to a mock server. */
  estimate: RequestEstimate | undefined;
  isRunning: boolean;
  onChange(settings: RunSettings): void;
  onRun(): void;
  onStop(): void;
}

const profiles = ["default", "documented", "none"] as const;

/** Selects what to run, and shows how many requests that sends. */
export function RunForm({ settings, estimate, isRunning, onChange, onRun, onStop }: Props): ReactNode {
  const t = useTranslate();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onRun();
  };
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit} aria-label={t("run")}>
      <Stack gap="sm">
        <Group align="flex-end">
          <SegmentedControl
            aria-label={t("extent")}
            value={settings.isQuick ? "quick" : "full"}
            onChange={(selected) => onChange({ ...settings, isQuick: selected === "quick" })}
            disabled={isRunning}
            data={[
              { value: "quick", label: t("quick") },
              { value: "full", label: t("full") },
            ]}
          />
          <Select
            label={t("compare-with")}
            data={profiles.map((value) => ({
              value,
              label: value === "none" ? t("none") : value,
            }))}
            value={settings.expectedProfile}
            onChange={(selected) =>
              onChange({ ...settings, expectedProfile: profiles.find((profile) => profile === selected) ?? "default" })
            }
            allowDeselect={false}
            disabled={isRunning}
          />
          <AddressField
            label={t("server-url")}
            placeholder={t("this-mock-server")}
            miw={240}
            allowEmpty
            value={settings.url}
            onApply={(url) => onChange({ ...settings, url })}
            disabled={isRunning}
          />
        </Group>
        {estimate?.state === "counted" && !estimate.isMockServer ? <Text size="sm">{t("no-controls")}</Text> : null}
        <Text size="sm" role="status">
          {estimate ? <EstimateText estimate={estimate} /> : null}
        </Text>
        <Group>
          <Button type="submit" disabled={isRunning || estimate?.state !== "counted"}>
            {t("run-checks")}
          </Button>
          {isRunning ? (
            <Button variant="default" onClick={onStop}>
              {t("stop")}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </Paper>
  );
}

function EstimateText({ estimate }: { estimate: RequestEstimate }): ReactNode {
  const t = useTranslate();
  if (estimate.state === "failed") return <ErrorText error={estimate.error} />;
  if (estimate.state === "no-token") return t("run-needs-token");
  if (estimate.state === "counting") return t("counting-requests");
  return t("request-estimate", { checks: estimate.checks, requests: estimate.maxRequests });
}
