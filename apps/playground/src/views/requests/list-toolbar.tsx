import { Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { type ReactNode, useMemo } from "react";
import { ActionButton } from "../../controls/action-button.tsx";
import { download } from "../../files/download.ts";
import { toNdjson } from "../../files/write-rows.ts";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import type { NumberedRequest } from "./request-buffer.ts";
import { countFacet, type Facet, type RequestListFilter } from "./request-model.ts";
import type { RequestList } from "./use-request-list.ts";

interface Props {
  list: RequestList;
  /** The requests that match the filter. */
  shown: readonly NumberedRequest[];
  filter: RequestListFilter;
  onFilterChange(filter: RequestListFilter): void;
}

const facets = [
  ["report", "report"],
  ["status", "status"],
  ["token", "token"],
] as const satisfies readonly (readonly [Facet, string])[];

/** Narrows the list, pauses, empties and downloads it, and says how many requests there are. */
export function ListToolbar({ list, shown, filter, onFilterChange }: Props): ReactNode {
  const t = useTranslate();
  const { requests, total, waiting, setPaused, clear } = list;
  const isPaused = waiting !== undefined;
  const save = (): void =>
    download("requests.ndjson", "application/x-ndjson", toNdjson(shown.toReversed().map(withoutNumber)));
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <TextInput
          flex={1}
          miw={180}
          aria-label={t("filter-requests")}
          placeholder={t("filter-requests-hint")}
          value={filter.text}
          onChange={({ currentTarget }) => onFilterChange({ ...filter, text: currentTarget.value })}
        />
        <Button variant={isPaused ? "filled" : "default"} aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          {isPaused ? t("resume-list") : t("pause-list")}
        </Button>
        <ActionButton variant="default" onClick={clear} isUnavailable={total === 0}>
          {t("clear-list")}
        </ActionButton>
        <ActionButton variant="default" onClick={save} isUnavailable={shown.length === 0}>
          {t("download")}
        </ActionButton>
      </Group>
      {facets.map(([facet, label]) => (
        <FacetChips
          key={facet}
          label={t(label)}
          facet={facet}
          requests={requests}
          selected={filter[facet]}
          onSelect={(value) => onFilterChange({ ...filter, [facet]: value })}
        />
      ))}
      <Text size="sm" c="dimmed" data-testid="request-count">
        {t("shown-of-all", { shown: shown.length, all: requests.length })}
        {total > requests.length ? ` ${t("only-latest-kept", { total, kept: requests.length })}` : ""}
        {isPaused ? ` ${t("paused-waiting", { waiting })}` : ""}
      </Text>
    </Stack>
  );
}

function withoutNumber({ number: _, ...request }: NumberedRequest): object {
  return request;
}

interface FacetChipsProps {
  label: string;
  facet: Facet;
  requests: readonly NumberedRequest[];
  selected: string | undefined;
  onSelect(value: string | undefined): void;
}

/** The values of a field as buttons with their number of requests; only if there is a choice. */
function FacetChips({ label, facet, requests, selected, onSelect }: FacetChipsProps): ReactNode {
  const { language } = useLanguage();
  const counts = useMemo(() => countFacet(requests, facet), [requests, facet]);
  if (counts.length < 2 && selected === undefined) return null;
  return (
    <Group gap={6} role="group" aria-label={label}>
      <Text size="xs" c="dimmed" w={56}>
        {label}
      </Text>
      {counts.map(({ value, count }) => (
        <Button
          key={value}
          size="compact-xs"
          variant={selected === value ? "filled" : "default"}
          aria-pressed={selected === value}
          onClick={() => onSelect(selected === value ? undefined : value)}
        >
          {value} · {formatNumber(language, count)}
        </Button>
      ))}
    </Group>
  );
}
