import { Group, Loader, NativeSelect, Stack, Switch, Text, TextInput } from "@mantine/core";
import { isReportId, reportIds } from "@mockvox/spec";
import { confidenceNames } from "@mockvox/spec/messages";
import { type ReactNode, useMemo, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { useLedger } from "../../ledger/use-ledger.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { FoldedGroup } from "./claim-group.tsx";
import { groupClaims } from "./claim-groups.ts";
import { type ClaimFilter, filterClaims } from "./claim-model.ts";
import { ProfileBar } from "./profile-bar.tsx";
import { useSelectedProfile } from "./use-selected-profile.ts";

const noFilter: ClaimFilter = { text: "", report: "", confidence: "", isChangedOnly: false };

/** Every open question about the real server, with its evidence and a choice of answers. */
export function ClaimsView(): ReactNode {
  const t = useTranslate();
  const ledger = useLedger();
  const { claim: linked } = useUrlState().urlState;
  const selected = useSelectedProfile();
  const { answers } = selected;
  const [filter, setFilter] = useState(noFilter);
  const [lastLinked, setLastLinked] = useState(linked);
  const shown = useMemo(() => filterClaims(ledger?.claims ?? [], filter, answers), [ledger, filter, answers]);
  const groups = useMemo(() => groupClaims(shown), [shown]);
  if (linked !== lastLinked) {
    setLastLinked(linked);
    // A link shows its claim, whatever the claims were filtered by.
    if (linked !== undefined && !shown.some(({ id }) => id === linked)) setFilter(noFilter);
  }
  if (!ledger) return <Loader />;
  const isFiltered = shown.length < ledger.claims.length;
  const report = isReportId(filter.report) ? filter.report : undefined;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("claims-intro")}
      </Text>
      <ProfileBar selected={selected} />
      <FilterBar filter={filter} onChange={setFilter} />
      <Text size="sm" c="dimmed" role="status">
        {t("claim-count", { shown: shown.length, all: ledger.claims.length })}
      </Text>
      {groups.map((group, at) => (
        <FoldedGroup
          key={group.id}
          group={group}
          isChanged={group.claims.some(({ id }) => answers[id] !== undefined)}
          isForcedOpen={isFiltered || group.claims.some(({ id }) => id === linked)}
          isInitiallyOpen={at === 0}
        >
          {group.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} sources={ledger.sources} selected={selected} report={report} />
          ))}
        </FoldedGroup>
      ))}
    </Stack>
  );
}

function FilterBar({ filter, onChange }: { filter: ClaimFilter; onChange(filter: ClaimFilter): void }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  return (
    <Group align="flex-end">
      <TextInput
        flex={1}
        miw={200}
        label={t("search")}
        value={filter.text}
        onChange={({ currentTarget }) => onChange({ ...filter, text: currentTarget.value })}
      />
      <NativeSelect
        label={t("report")}
        data={[{ value: "", label: t("filter-all") }, ...reportIds]}
        value={filter.report}
        onChange={({ currentTarget }) => onChange({ ...filter, report: currentTarget.value })}
      />
      <NativeSelect
        label={t("evidence")}
        data={[
          { value: "", label: t("filter-all") },
          ...Object.entries(confidenceNames).map(([value, name]) => ({ value, label: name[language] })),
        ]}
        value={filter.confidence}
        onChange={({ currentTarget }) => onChange({ ...filter, confidence: currentTarget.value })}
      />
      <Switch
        mb={6}
        label={t("changed-only")}
        checked={filter.isChangedOnly}
        onChange={({ currentTarget }) => onChange({ ...filter, isChangedOnly: currentTarget.checked })}
      />
    </Group>
  );
}
