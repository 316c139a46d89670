import { Anchor, Badge, Group, Paper, Text, Title, UnstyledButton } from "@mantine/core";
import type { ReportId } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import type { Ledger } from "../../ledger/use-ledger.ts";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { ClaimAnswers } from "./claim-answers.tsx";
import { chosenAnswer, defaultAnswer, namedProfileAnswers } from "./claim-model.ts";
import type { SelectedProfile } from "./use-selected-profile.ts";

interface Props {
  claim: Claim;
  sources: Ledger["sources"];
  selected: SelectedProfile;
  /** The report that the claims are filtered by. */
  report: ReportId | undefined;
}

/** One claim: the question and the answer in use; opened, its candidate answers. A link to it opens it. */
export function ClaimCard({ claim, sources, selected, report }: Props): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const isLinked = urlState.claim === claim.id;
  const [isOpen, setOpen] = useState(isLinked);
  const card = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isLinked) return;
    setOpen(true);
    card.current?.scrollIntoView({ block: "start" });
  }, [isLinked]);
  const isChanged = selected.answers[claim.id] !== undefined;
  return (
    <Paper ref={card} withBorder p="sm" data-claim={claim.id} data-changed={isChanged}>
      <Title order={3} fz="sm">
        <UnstyledButton
          w="100%"
          fz="sm"
          fw={600}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <Text span aria-hidden="true" me={6}>
            {isOpen ? "▾" : "▸"}
          </Text>
          <InlineMarkdown text={claim.question} />
        </UnstyledButton>
      </Title>
      <Group gap="xs" mt={4}>
        <Anchor href={formatUrlState({ ...urlState, view: "claims", claim: claim.id })} fz="xs" ff="monospace">
          {claim.id}
        </Anchor>
        {isChanged ? <Badge color="orange.9">{t("changed")}</Badge> : null}
        {isOpen ? null : (
          <Text size="xs" c="dimmed">
            <AnswerInUse claim={claim} selected={selected} report={report} />
          </Text>
        )}
      </Group>
      <div id={id}>
        {isOpen ? <ClaimAnswers claim={claim} sources={sources} selected={selected} report={report} /> : null}
      </div>
    </Paper>
  );
}

/** What the chosen or the default answer means. */
function AnswerInUse({ claim, selected, report }: Omit<Props, "sources">): ReactNode {
  const of = report ?? (typeof claim.scope === "string" ? undefined : claim.scope[0]);
  const presets = namedProfileAnswers(selected.profile);
  const id =
    chosenAnswer(selected.answers, claim.id, of) ?? chosenAnswer(presets, claim.id, of) ?? defaultAnswer(claim, of);
  return <InlineMarkdown text={claim.answers.find((answer) => answer.id === id)?.means ?? id} />;
}
