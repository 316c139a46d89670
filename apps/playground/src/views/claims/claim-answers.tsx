import { Anchor, Badge, Code, NativeSelect, Radio, Stack } from "@mantine/core";
import type { ReportId } from "@mockvox/spec";
import type { Claim, Confidence, Evidence } from "@mockvox/spec/ledger";
import { confidenceNames } from "@mockvox/spec/messages";
import { type ReactNode, useState } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import type { Ledger } from "../../ledger/use-ledger.ts";
import { ErrorBoundary } from "../../loading/error-boundary.tsx";
import { chosenAnswer, confidenceColors, defaultAnswer, namedProfileAnswers, withChoice } from "./claim-model.ts";
import { DifferenceView } from "./difference-view.tsx";
import { useDifference } from "./use-difference.ts";
import type { SelectedProfile } from "./use-selected-profile.ts";

interface Props {
  claim: Claim;
  sources: Ledger["sources"];
  selected: SelectedProfile;
  /** The report that the claims are filtered by: a choice is about it first. */
  report: ReportId | undefined;
}

/** The candidate answers of a claim with their evidence, and what the chosen one changes. */
export function ClaimAnswers({ claim, sources, selected, report: filtered }: Props): ReactNode {
  const t = useTranslate();
  const reports = typeof claim.scope === "string" ? [] : claim.scope;
  const [picked, setPicked] = useState<ReportId>();
  const report = picked ?? reports.find((id) => id === filtered) ?? reports[0];
  const preset = chosenAnswer(namedProfileAnswers(selected.profile), claim.id, report) ?? defaultAnswer(claim, report);
  const chosen = chosenAnswer(selected.answers, claim.id, report);
  const choose = (answer: string): void =>
    selected.select({ answers: withChoice(selected.answers, claim, report, answer === preset ? undefined : answer) });
  return (
    <Stack gap="sm" mt="sm">
      {reports.length > 1 ? (
        <NativeSelect
          size="xs"
          maw={220}
          label={t("for-report")}
          data={[...reports]}
          value={report}
          onChange={({ currentTarget }) => setPicked(reports.find((id) => id === currentTarget.value))}
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
          <AnswerDifference claim={claim} selected={selected} report={report} />
        </ErrorBoundary>
      )}
    </Stack>
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

function AnswerDifference({ claim, selected, report }: Omit<Props, "sources">): ReactNode {
  const { profile, answers } = selected;
  const without = withChoice(answers, claim, report, undefined);
  return <DifferenceView differenceState={useDifference(profile, without, answers, report)} />;
}
