import { Group, Loader, Select, Stack, Text, TextInput } from "@mantine/core";
import { confidenceNames, reportIds } from "@mockvox/spec";
import { type ReactNode, useMemo, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { useLedger } from "../../ledger/use-ledger.ts";
import { usePlace } from "../../link/use-place.tsx";
import { ClaimCard } from "./claim-card.tsx";
import { presetsOf } from "./presets.ts";
import { ProfileBar } from "./profile-bar.tsx";
import { found, type Search } from "./search.ts";

/** What nobody knows for sure of the real server: every question with its evidence, and a switch for each. */
export function ClaimsView(): ReactNode {
  const say = useSay();
  const ledger = useLedger();
  const { place } = usePlace();
  const [search, setSearch] = useState<Search>({ text: "", report: "", confidence: "" });
  const shown = useMemo(() => found(ledger?.claims ?? [], search), [ledger, search]);
  const presets = useMemo(() => presetsOf(place.profile), [place.profile]);
  if (!ledger) return <Loader />;
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        {say({
          en: "The documentation contradicts itself or is silent. Each such point is a question with candidate answers; the fake gives the one that is chosen here.",
          es: "La documentación se contradice o calla. Cada punto es una pregunta con respuestas posibles; el simulador da la que se elija aquí.",
        })}
      </Text>
      <ProfileBar />
      <Group align="flex-end">
        <TextInput
          flex={1}
          miw={200}
          label={say({ en: "Search", es: "Buscar" })}
          value={search.text}
          onChange={({ currentTarget }) => setSearch({ ...search, text: currentTarget.value })}
        />
        <Select
          label={say({ en: "Report", es: "Reporte" })}
          clearable
          data={reportIds.map((id) => id)}
          value={search.report || null}
          onChange={(report) => setSearch({ ...search, report: report ?? "" })}
        />
        <Select
          label={say({ en: "Confidence", es: "Certeza" })}
          clearable
          data={Object.entries(confidenceNames).map(([value, name]) => ({ value, label: say(name) }))}
          value={search.confidence || null}
          onChange={(confidence) => setSearch({ ...search, confidence: confidence ?? "" })}
        />
      </Group>
      <Text size="sm" c="dimmed" role="status">
        {say({
          en: `${shown.length} of ${ledger.claims.length} claims`,
          es: `${shown.length} de ${ledger.claims.length} supuestos`,
        })}
      </Text>
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} sources={ledger.sources} presets={presets} />
      ))}
    </Stack>
  );
}
