import { Anchor, Badge, Code, Group, Paper, Radio, Select, Stack, Text } from "@mantine/core";
import { confidenceNames, type ReportId } from "@mockvox/spec";
import type { Claim, Confidence, Evidence } from "@mockvox/spec/ledger";
import { type ReactNode, useState } from "react";
import type { Said } from "../../language/language.ts";
import { Marked } from "../../language/marked.tsx";
import { useSay } from "../../language/use-language.tsx";
import type { Ledger } from "../../ledger/use-ledger.ts";
import type { Place } from "../../link/place.ts";
import { usePlace } from "../../link/use-place.tsx";
import { Part } from "../../parts/part.tsx";
import { chosenIn, defaultOf, withChoice } from "./choices.ts";
import { confidenceColors } from "./confidence-colors.ts";
import { DifferenceView } from "./difference-view.tsx";
import { useDifference } from "./use-difference.ts";

/** One claim: the question, its answers with their evidence, and what the one chosen changes. */
export function ClaimCard({
  claim,
  sources,
  presets,
}: {
  claim: Claim;
  sources: Ledger["sources"];
  presets: NonNullable<Place["answers"]>;
}): ReactNode {
  const say = useSay();
  const { place, go } = usePlace();
  const reports = claim.scope === "all" ? [] : claim.scope;
  const [report, setReport] = useState<ReportId | undefined>(reports[0]);
  const preset = chosenIn(presets, claim.id, report) ?? defaultOf(claim, report);
  const chosen = chosenIn(place.answers, claim.id, report);
  const choose = (answer: string): void =>
    go({ answers: withChoice(place.answers, claim, report, answer === preset ? undefined : answer) });
  return (
    <Paper withBorder p="md" data-claim={claim.id}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Text fw={600}>
            <Marked text={claim.question} />
          </Text>
          <Code>{claim.id}</Code>
        </Group>
        {reports.length > 1 ? (
          <Select
            size="xs"
            maw={220}
            label={say({ en: "For the report", es: "Para el reporte" })}
            data={reports.map((id) => id)}
            value={report ?? null}
            onChange={(id) => setReport(reports.find((known) => known === id))}
            allowDeselect={false}
          />
        ) : null}
        <Radio.Group value={chosen ?? preset} onChange={choose} aria-label={claim.question}>
          <Stack gap="xs">
            {claim.answers.map((answer) => (
              <AnswerChoice key={answer.id} answer={answer} isPreset={answer.id === preset} sources={sources} />
            ))}
          </Stack>
        </Radio.Group>
        {chosen === undefined ? null : (
          <Part>
            <Change claim={claim} report={report} />
          </Part>
        )}
      </Stack>
    </Paper>
  );
}

function AnswerChoice({
  answer,
  isPreset,
  sources,
}: {
  answer: Claim["answers"][number];
  isPreset: boolean;
  sources: Ledger["sources"];
}): ReactNode {
  const say = useSay();
  return (
    <Radio
      value={answer.id}
      disabled={answer.status === "not-yet"}
      label={
        <>
          <Marked text={answer.means} /> <Code>{answer.id}</Code>{" "}
          {isPreset ? (
            <Badge size="xs" color="gray.7">
              {say({ en: "default", es: "por defecto" })}
            </Badge>
          ) : null}
        </>
      }
      description={answer.evidence.map((evidence) => (
        <EvidenceLine key={`${evidence.source} ${evidence.confidence}`} evidence={evidence} sources={sources} />
      ))}
    />
  );
}

function EvidenceLine({ evidence, sources }: { evidence: Evidence; sources: Ledger["sources"] }): ReactNode {
  const say = useSay();
  const source = sources[evidence.source];
  return (
    <span style={{ display: "block" }}>
      <Sure confidence={evidence.confidence} say={say} />{" "}
      {source?.url ? (
        <Anchor href={source.url} target="_blank" rel="noreferrer" fz="xs">
          {source.title}
        </Anchor>
      ) : (
        (source?.title ?? evidence.source)
      )}
      {evidence.note ? <Marked text={`. ${evidence.note}`} /> : null}
    </span>
  );
}

function Sure({ confidence, say }: { confidence: Confidence; say(said: Said): string }): ReactNode {
  return (
    <Badge component="span" size="xs" radius="sm" variant="light" color={confidenceColors[confidence]}>
      {say(confidenceNames[confidence])}
    </Badge>
  );
}

function Change({ claim, report }: { claim: Claim; report: ReportId | undefined }): ReactNode {
  const { place } = usePlace();
  const without = withChoice(place.answers, claim, report, undefined);
  return <DifferenceView looking={useDifference(place.profile, without, place.answers ?? {}, report)} />;
}
