import { Group, Loader, Select, Stack, Text, TextInput } from "@mantine/core";
import { reportIds } from "@mockvox/spec";
import { confidenceNames } from "@mockvox/spec/messages";
import { type ReactNode, useMemo, useState } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { useLedger } from "../../ledger/use-ledger.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { type ClaimFilter, filterClaims } from "./filter-claims.ts";
import { namedProfileAnswers } from "./named-profile-answers.ts";
import { ProfileBar } from "./profile-bar.tsx";

/** Every open question about the real server, with its evidence and a choice of answers. */
export function ClaimsView(): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const ledger = useLedger();
  const { urlState } = useUrlState();
  const [filter, setFilter] = useState<ClaimFilter>({ text: "", report: "", confidence: "" });
  const shown = useMemo(() => filterClaims(ledger?.claims ?? [], filter), [ledger, filter]);
  const presets = useMemo(() => namedProfileAnswers(urlState.profile), [urlState.profile]);
  if (!ledger) return <Loader />;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {t("claims-intro")}
      </Text>
      <ProfileBar />
      <Group align="flex-end">
        <TextInput
          flex={1}
          miw={200}
          label={t("search")}
          value={filter.text}
          onChange={({ currentTarget }) => setFilter({ ...filter, text: currentTarget.value })}
        />
        <Select
          label={t("report")}
          clearable
          data={reportIds.map((id) => id)}
          value={filter.report || null}
          onChange={(report) => setFilter({ ...filter, report: report ?? "" })}
        />
        <Select
          label={t("evidence")}
          clearable
          data={Object.entries(confidenceNames).map(([value, name]) => ({ value, label: name[language] }))}
          value={filter.confidence || null}
          onChange={(confidence) => setFilter({ ...filter, confidence: confidence ?? "" })}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {t("claim-count", { shown: shown.length, all: ledger.claims.length })}
      </Text>
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} sources={ledger.sources} presets={presets} />
      ))}
    </Stack>
  );
}
