import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslate } from "../language/use-language.tsx";
import type { UrlState, UrlStateChange } from "../link/url-state.ts";
import type { TextId } from "../messages/translate.ts";

interface Props {
  urlState: UrlState;
  onApply(change: UrlStateChange): void;
}

const namedSizes = ["small", "medium", "large"] as const;
const sizeTexts: Record<(typeof namedSizes)[number], TextId> = {
  small: "size-small",
  medium: "size-medium",
  large: "size-large",
};

/** Selects the data of the mock server in this tab: the simulated company, its size, and what is added to it. */
export function DataForm({ urlState, onApply }: Props): ReactNode {
  const t = useTranslate();
  const [seed, setSeed] = useState(String(urlState.seed ?? 1));
  const [size, setSize] = useState(urlState.size ?? "medium");
  const [openedOn, setOpenedOn] = useState(urlState.openedOn ?? "2020-01-01");
  const [hasEdges, setEdges] = useState(urlState.edges === "on");
  const [hasRestatement, setRestatement] = useState(urlState.restatement === "on");
  const isNamedSize = namedSizes.some((name) => name === size);
  const errors = {
    seed: isSeed(seed) ? null : t("invalid-seed"),
    size: isNamedSize || isDailyCount(size) ? null : t("invalid-size"),
    openedOn: openedOn === "" ? t("invalid-first-day") : null,
  };

  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (Object.values(errors).some((error) => error !== null)) return;
    onApply({
      seed: Number(seed),
      size,
      openedOn,
      edges: hasEdges ? "on" : undefined,
      restatement: hasRestatement ? "on" : undefined,
      snapshot: undefined,
    });
  };

  return (
    <form onSubmit={apply} noValidate>
      <Stack gap="xs">
        <Group gap="xs" align="end" wrap="nowrap">
          <TextInput
            flex={1}
            label={t("seed")}
            description={t("seed-hint")}
            inputMode="numeric"
            value={seed}
            error={errors.seed}
            onChange={({ currentTarget }) => setSeed(currentTarget.value.trim())}
          />
          <Button variant="default" onClick={() => setSeed(String(drawSeed()))}>
            {t("other-company")}
          </Button>
        </Group>
        <NativeSelect
          label={t("size")}
          value={isNamedSize ? size : "custom"}
          onChange={({ currentTarget }) => setSize(currentTarget.value === "custom" ? "5000" : currentTarget.value)}
          data={[
            ...namedSizes.map((value) => ({ value, label: t(sizeTexts[value]) })),
            { value: "custom", label: t("size-custom") },
          ]}
        />
        {isNamedSize ? null : (
          <TextInput
            label={t("conversations-per-day")}
            inputMode="numeric"
            value={size}
            error={errors.size}
            onChange={({ currentTarget }) => setSize(currentTarget.value.trim())}
          />
        )}
        <TextInput
          label={t("first-day-of-data")}
          type="date"
          value={openedOn}
          error={errors.openedOn}
          onChange={({ currentTarget }) => setOpenedOn(currentTarget.value)}
        />
        <Checkbox
          label={t("edges")}
          description={t("edges-hint")}
          checked={hasEdges}
          onChange={({ currentTarget }) => setEdges(currentTarget.checked)}
        />
        <Checkbox
          label={t("restatement")}
          description={t("restatement-hint")}
          checked={hasRestatement}
          onChange={({ currentTarget }) => setRestatement(currentTarget.checked)}
        />
        <Text size="xs" c="dimmed">
          {t("data-form-loses")}
        </Text>
        <Button type="submit">{t("use-this-data")}</Button>
      </Stack>
    </form>
  );
}

function isSeed(text: string): boolean {
  return /^\d{1,15}$/.test(text);
}

function isDailyCount(text: string): boolean {
  return /^[1-9]\d{0,7}$/.test(text) && Number(text) <= 10_000_000;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
}
