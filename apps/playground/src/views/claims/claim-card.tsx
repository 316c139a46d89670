import { Anchor, Badge, Code, Group, Paper, Radio, Select, Stack, Text } from "@mantine/core";
import type { ReportId } from "@mockvox/spec";
import type { Claim, Confidence, Evidence } from "@mockvox/spec/ledger";
import { confidenceNames } from "@mockvox/spec/messages";
import { type ReactNode, useState } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import type { Ledger } from "../../ledger/use-ledger.ts";
import type { UrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { ErrorBoundary } from "../../parts/error-boundary.tsx";
import { chosenAnswer, defaultAnswer, withChoice } from "./choices.ts";
import { confidenceColors } from "./confidence-colors.ts";
import { DifferenceView } from "./difference-view.tsx";
import { useDifference } from "./use-difference.ts";

/** One claim: the question, its candidate answers with their evidence, and what the chosen one changes. */
export function ClaimCard({
  claim,
  sources,
  presets,
}: {
  claim: Claim;
  sources: Ledger["sources"];
  presets: NonNullable<UrlState["answers"]>;
}): ReactNode {
  const t = useTranslate();
  const { urlState, navigate } = useUrlState();
  const reports = claim.scope === "all" ? [] : claim.scope;
  const [report, setReport] = useState<ReportId | undefined>(reports[0]);
  const preset = chosenAnswer(presets, claim.id, report) ?? defaultAnswer(claim, report);
  const chosen = chosenAnswer(urlState.answers, claim.id, report);
  const choose = (answer: string): void =>
    navigate({ answers: withChoice(urlState.answers, claim, report, answer === preset ? undefined : answer) });
  return (
    <Paper withBorder p="md" data-claim={claim.id}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Text fw={600}>
            <InlineMarkdown text={claim.question} />
          </Text>
          <Code>{claim.id}</Code>
        </Group>
        {reports.length > 1 ? (
          <Select
            size="xs"
            maw={220}
            label={t("for-report")}
            data={reports.map((id) => id)}
            value={report ?? null}
            onChange={(id) => setReport(reports.find((candidate) => candidate === id))}
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
          <ErrorBoundary>
            <AnswerDifference claim={claim} report={report} />
          </ErrorBoundary>
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
  const t = useTranslate();
  return (
    <Radio
      value={answer.id}
      disabled={answer.status === "not-yet"}
      label={
        <>
          <InlineMarkdown text={answer.means} /> <Code>{answer.id}</Code>{" "}
          {isPreset ? (
            <Badge size="xs" color="gray.7">
              {t("default")}
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
  const source = sources[evidence.source];
  return (
    <span style={{ display: "block" }}>
      <ConfidenceBadge confidence={evidence.confidence} />{" "}
      {source?.url ? (
        <Anchor href={source.url} target="_blank" rel="noreferrer" fz="xs">
          {source.title}
        </Anchor>
      ) : (
        (source?.title ?? evidence.source)
      )}
      {evidence.note ? <InlineMarkdown text={`. ${evidence.note}`} /> : null}
    </span>
  );
}

function ConfidenceBadge({ confidence }: { confidence: Confidence }): ReactNode {
  const { language } = useLanguage();
  return (
    <Badge component="span" size="xs" radius="sm" variant="light" color={confidenceColors[confidence]}>
      {confidenceNames[confidence][language]}
    </Badge>
  );
}

function AnswerDifference({ claim, report }: { claim: Claim; report: ReportId | undefined }): ReactNode {
  const { urlState } = useUrlState();
  const without = withChoice(urlState.answers, claim, report, undefined);
  return <DifferenceView differenceState={useDifference(urlState.profile, without, urlState.answers ?? {}, report)} />;
}
