import { Group, Paper, SegmentedControl, Select, Stack, Text } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { ActionButton } from "../../controls/action-button.tsx";
import { AddressField } from "../../controls/address-field.tsx";
import { StopButton } from "../../controls/stop-button.tsx";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { profileLabel } from "../../messages/profile-label.ts";
import { validateAddress } from "../../server/connect-mock-server.ts";
import type { RunSettings } from "./run-settings.ts";
import type { RequestEstimate } from "./use-request-estimate.ts";
import { VerifyLine } from "./verify-line.tsx";

interface Props {
  settings: RunSettings;
  /** Undefined while the page is not connected to a mock server. */
  estimate: RequestEstimate | undefined;
  isRunning: boolean;
  onChange(settings: RunSettings): void;
  onRun(): void;
  onStop(): void;
}

/** A URL is applied while it is typed, so that the run is counted, and the button enabled, before it is clicked. */
const typingPauseMs = 400;

const profiles = ["default", "documented", "none"] as const;

/** Selects what to run, and shows how many requests that sends. */
export function RunForm({ settings, estimate, isRunning, onChange, onRun, onStop }: Props): ReactNode {
  const t = useTranslate();
  const runButton = useRef<HTMLButtonElement>(null);
  const [typedUrl, setTypedUrl] = useState(settings.url);
  const isUrlValid = typedUrl === "" || !validateAddress(typedUrl);
  const applyTyped = useDebouncedCallback((url: string) => onChange({ ...settings, url }), typingPauseMs);
  const canRun = !isRunning && isUrlValid && typedUrl === settings.url && estimate?.state === "counted";
  const typeUrl = (text: string): void => {
    setTypedUrl(text);
    if (text === "" || !validateAddress(text)) applyTyped(text);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (canRun) onRun();
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
          <ProfileSelect
            value={settings.expectedProfile}
            onChange={(expectedProfile) => onChange({ ...settings, expectedProfile })}
            disabled={isRunning}
          />
          <AddressField
            label={t("server-url")}
            placeholder={t("this-mock-server")}
            miw={240}
            allowEmpty
            value={settings.url}
            onApply={(url) => onChange({ ...settings, url })}
            onInputChange={typeUrl}
            disabled={isRunning}
          />
        </Group>
        <EstimateLine estimate={estimate} isUrlValid={isUrlValid} />
        <Group>
          <ActionButton ref={runButton} type="submit" isBusy={isRunning} isUnavailable={!isRunning && !canRun}>
            {t("run-checks")}
          </ActionButton>
          {isRunning ? <StopButton onStop={onStop} fallback={runButton} /> : null}
        </Group>
        <VerifyLine typedUrl={typedUrl} />
      </Stack>
    </Paper>
  );
}

function ProfileSelect({
  value,
  onChange,
  disabled,
}: {
  value: RunSettings["expectedProfile"];
  onChange(value: RunSettings["expectedProfile"]): void;
  disabled: boolean;
}): ReactNode {
  const t = useTranslate();
  return (
    <Select
      miw={260}
      label={t("compare-with")}
      data={profiles.map((name) => ({ value: name, label: name === "none" ? t("none") : profileLabel(t, name) }))}
      value={value}
      onChange={(selected) => onChange(profiles.find((name) => name === selected) ?? "default")}
      allowDeselect={false}
      disabled={disabled}
    />
  );
}

function EstimateText({ estimate }: { estimate: RequestEstimate }): ReactNode {
  const t = useTranslate();
  if (estimate.state === "failed") return <ErrorText error={estimate.error} />;
  if (estimate.state === "no-token") return t("run-needs-token");
  if (estimate.state === "counting") return t("counting-requests");
  return t("request-estimate", { checks: estimate.checks, requests: estimate.maxRequests });
}

/** What a run would send, or why it cannot. */
function EstimateLine({
  estimate,
  isUrlValid,
}: {
  estimate: RequestEstimate | undefined;
  isUrlValid: boolean;
}): ReactNode {
  const t = useTranslate();
  return (
    <>
      {estimate?.state === "counted" && !estimate.isMockServer ? <Text size="sm">{t("no-controls")}</Text> : null}
      <Text size="sm" role="status">
        {isUrlValid ? estimate ? <EstimateText estimate={estimate} /> : null : t("run-needs-local-url")}
      </Text>
    </>
  );
}
