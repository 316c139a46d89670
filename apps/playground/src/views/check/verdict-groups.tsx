import { Accordion, Anchor, Badge, Code, Group, List, Stack, Text } from "@mantine/core";
import type { Finding, Verdict, VerdictStatus } from "@mockvox/contract";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import type { TextId } from "../../messages/translate.ts";

const groups: readonly { status: VerdictStatus & TextId; color: string }[] = [
  { status: "failed", color: "red.9" },
  { status: "inconclusive", color: "orange.9" },
  { status: "skipped", color: "gray.7" },
  { status: "passed", color: "teal.9" },
];

/** The verdicts by status, worst first. Failed and inconclusive ones are expanded. */
export function VerdictGroups({ verdicts }: { verdicts: readonly Verdict[] }): ReactNode {
  const t = useTranslate();
  return (
    <Accordion multiple defaultValue={["failed", "inconclusive"]} variant="separated" keepMounted={false}>
      {groups.map(({ status, color }) => {
        const matching = verdicts.filter((verdict) => verdict.status === status);
        if (matching.length === 0) return null;
        return (
          <Accordion.Item key={status} value={status} data-status={status}>
            <Accordion.Control>
              <Group gap="xs">
                <Badge color={color} radius="sm">
                  {matching.length}
                </Badge>
                {t(status)}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                {matching.map((verdict) => (
                  <VerdictLine key={verdict.case} verdict={verdict} />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
}

function VerdictLine({ verdict }: { verdict: Verdict }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { case: id, title, covers, answer, fittingAnswers, reason, findings } = verdict;
  return (
    <div data-case={id}>
      <Text size="sm">
        <InlineMarkdown text={title[language]} /> <Code>{id}</Code>{" "}
        {answer === undefined ? null : <Code>{answer}</Code>}{" "}
        {"claim" in covers ? <ClaimLink claim={covers.claim} /> : null}
      </Text>
      {fittingAnswers ? (
        <Text size="xs" c="dimmed">
          {t("several-answers-fit", { answers: fittingAnswers.join(" / ") })}
        </Text>
      ) : null}
      {reason ? (
        <Text size="xs" c="dimmed">
          <InlineMarkdown text={reason[language]} />
        </Text>
      ) : null}
      {findings.length > 0 ? (
        <List size="sm" mt={4}>
          {findings.map((finding) => (
            <List.Item key={finding.fingerprint}>
              <FindingLine finding={finding} />
            </List.Item>
          ))}
        </List>
      ) : null}
    </div>
  );
}

function ClaimLink({ claim }: { claim: string }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const { run: _, ...rest } = urlState;
  return (
    <Anchor size="sm" href={formatUrlState({ ...rest, view: "claims", claim })}>
      {t("show-claim")}
    </Anchor>
  );
}

/** What differs, and the request and the part of the response that show it. */
function FindingLine({ finding }: { finding: Finding }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { severity, expected, actual, locations, request, excerpt } = finding;
  return (
    <>
      <b>{t(severity)}</b>: {t("expected-found", { expected: expected[language], found: actual[language] })}
      {locations.length > 0 ? (
        <Text span size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {" "}
          {locations.join(" ")}
        </Text>
      ) : null}
      {[request, excerpt].filter(Boolean).length > 0 ? (
        <Code
          block
          mt={4}
          tabIndex={0}
          style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
          data-testid="evidence"
        >
          {[request, excerpt].filter(Boolean).join("\n")}
        </Code>
      ) : null}
    </>
  );
}
