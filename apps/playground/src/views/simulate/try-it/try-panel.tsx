import { Badge, Group, Text } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { ActionButton } from "../../../controls/action-button.tsx";
import { StopButton } from "../../../controls/stop-button.tsx";
import { ErrorText } from "../../../language/error-text.tsx";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { formatNumber } from "../../../messages/format-number.ts";
import { Panel } from "../panel.tsx";
import { type Attempt, useTryIt } from "./use-try-it.ts";
import type { TokenControls } from "./with-latency.ts";

/** Sends requests that reach the limits: one, three at once, and one that takes more than a minute. */
export function TryPanel({
  token,
  day,
  tokenControls,
}: {
  token: string;
  /** The start of the current day of the mock clock. Attempts of another day say nothing about it. */
  day: number;
  tokenControls: TokenControls | undefined;
}): ReactNode {
  const t = useTranslate();
  const firstButton = useRef<HTMLButtonElement>(null);
  const { attempts, isRunning, send, hitTimeLimit, stop } = useTryIt(tokenControls, day);
  return (
    <Panel title={t("try-it")} hint={t("try-it-hint", { token })}>
      <Group gap="xs">
        <ActionButton ref={firstButton} size="xs" isBusy={isRunning} onClick={() => send(1)}>
          {t("send-one")}
        </ActionButton>
        <ActionButton size="xs" isBusy={isRunning} onClick={() => send(3)}>
          {t("send-three")}
        </ActionButton>
        <ActionButton size="xs" isBusy={isRunning} onClick={() => hitTimeLimit()}>
          {t("hit-time-limit")}
        </ActionButton>
        {isRunning ? <StopButton size="xs" onStop={stop} fallback={firstButton} /> : null}
      </Group>
      <div role="status" data-testid="attempts">
        {attempts.map((each) => (
          <AttemptLine key={each.number} attempt={each} />
        ))}
      </div>
    </Panel>
  );
}

function AttemptLine({ attempt }: { attempt: Attempt }): ReactNode {
  const { language } = useLanguage();
  const { status, outcome, durationMs } = attempt;
  const isGood = status !== undefined && status < 300;
  return (
    <Group gap="xs" mb={4}>
      <Badge radius="sm" color={isGood ? "teal.9" : "orange.9"}>
        {status ?? "–"}
      </Badge>
      <Text size="sm">
        {typeof outcome === "string" ? outcome : <ErrorText error={outcome.error} />}{" "}
        <Text span c="dimmed" size="xs">
          {formatNumber(language, durationMs, 0)} ms
        </Text>
      </Text>
    </Group>
  );
}
