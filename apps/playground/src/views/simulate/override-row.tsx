import { Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatPercent } from "../../messages/format-number.ts";
import type { PendingCount } from "./pending-overrides.ts";

interface Props {
  name: string;
  description: string;
  /** How often it still applies. */
  pending: PendingCount;
  onNext(): void;
  onHalf(): void;
  onClear(): void;
}

/** An error response or fault, with buttons for the next request and for half of them. A pending one is pressed; pressing it again clears it. */
export function OverrideRow({
  name,
  description,
  pending: { times, rate },
  onNext,
  onHalf,
  onClear,
}: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const rateText = formatPercent(language, rate ?? 0.5, 1);
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <div style={{ minWidth: 0 }}>
        <Text size="sm" ff="monospace">
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          <InlineMarkdown text={description} />
        </Text>
      </div>
      <Group gap={4} wrap="nowrap">
        <OverrideButton
          label={times === undefined ? t("next-one", { name }) : `${name}: ${t("next-pending", { times })}`}
          isActive={times !== undefined}
          onPress={times === undefined ? onNext : onClear}
        >
          {times === undefined ? t("next") : t("next-pending", { times })}
        </OverrideButton>
        <OverrideButton
          label={t("rate-of-requests", { name, rate: rateText })}
          isActive={rate !== undefined}
          onPress={rate === undefined ? onHalf : onClear}
        >
          {rateText}
        </OverrideButton>
      </Group>
    </Group>
  );
}

interface OverrideButtonProps {
  label: string;
  isActive: boolean;
  onPress(): void;
  children: ReactNode;
}

function OverrideButton({ label, isActive, onPress, children }: OverrideButtonProps): ReactNode {
  return (
    <Button
      size="compact-xs"
      variant={isActive ? "filled" : "default"}
      onClick={onPress}
      aria-label={label}
      aria-pressed={isActive}
    >
      {children}
    </Button>
  );
}
