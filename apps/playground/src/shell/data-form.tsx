import { Button, Checkbox, Group, NativeSelect, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { readers } from "../link/url-parameters.ts";
import type { UrlState, UrlStateChange } from "../link/url-state.ts";
import type { TextId } from "../messages/translate.ts";

interface Props {
  urlState: UrlState;
  onApply(change: UrlStateChange): void;
}

interface FieldProps {
  value: string;
  onChange(value: string): void;
}

/** Selects the data of the mock server in this tab: the simulated company, its size, and what is added to it. */
export function DataForm({ urlState, onApply }: Props): ReactNode {
  const t = useTranslate();
  const [seed, setSeed] = useState(String(urlState.seed ?? 1));
  const [size, setSize] = useState(urlState.size ?? "medium");
  const [openedOn, setOpenedOn] = useState(urlState.openedOn ?? "2020-01-01");
  const [hasEdges, setEdges] = useState(urlState.edges === "on");
  const [hasRestatement, setRestatement] = useState(urlState.restatement === "on");

  const apply = (event: FormEvent): void => {
    event.preventDefault();
    if (!isValid("seed", seed) || !isValid("size", size) || !isValid("openedOn", openedOn)) return;
    const additions = { edges: onOrNone(hasEdges), restatement: onOrNone(hasRestatement) };
    onApply({ seed: Number(seed), size, openedOn, ...additions, snapshot: undefined });
  };

  return (
    <form onSubmit={apply} noValidate>
      <Stack gap="xs">
        <SeedField value={seed} onChange={setSeed} />
        <SizeFields value={size} onChange={setSize} />
        <TextInput
          label={t("first-day-of-data")}
          type="date"
          value={openedOn}
          error={isValid("openedOn", openedOn) ? null : t("invalid-first-day")}
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

function SeedField({ value, onChange }: FieldProps): ReactNode {
  const t = useTranslate();
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <TextInput
        flex={1}
        label={t("seed")}
        description={t("seed-hint")}
        inputMode="numeric"
        value={value}
        error={isValid("seed", value) ? null : t("invalid-seed")}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      <Button variant="default" onClick={() => onChange(String(drawSeed()))}>
        {t("other-company")}
      </Button>
    </Group>
  );
}

const namedSizes: readonly { value: string; text: TextId }[] = [
  { value: "small", text: "size-small" },
  { value: "medium", text: "size-medium" },
  { value: "large", text: "size-large" },
];
const firstCustomSize = "5000";

/** A named size, or a number. */
function SizeFields({ value, onChange }: FieldProps): ReactNode {
  const t = useTranslate();
  const isNamed = namedSizes.some((named) => named.value === value);
  return (
    <>
      <NativeSelect
        label={t("size")}
        value={isNamed ? value : "custom"}
        onChange={({ currentTarget }) =>
          onChange(currentTarget.value === "custom" ? firstCustomSize : currentTarget.value)
        }
        data={[
          ...namedSizes.map((named) => ({ value: named.value, label: t(named.text) })),
          { value: "custom", label: t("size-custom") },
        ]}
      />
      {isNamed ? null : (
        <TextInput
          label={t("conversations-per-day")}
          inputMode="numeric"
          value={value}
          error={isValid("size", value) ? null : t("invalid-size")}
          onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
        />
      )}
    </>
  );
}

/** Whether a link may hold this value. */
function isValid(name: "seed" | "size" | "openedOn", text: string): boolean {
  return readers[name].parse(text) !== undefined;
}

function drawSeed(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
}

function onOrNone(isOn: boolean): "on" | undefined {
  return isOn ? "on" : undefined;
}
