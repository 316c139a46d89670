import { Anchor, Badge, Code, Group, Stack, Text } from "@mantine/core";
import { confidenceNames } from "@mockvox/spec/messages";
import type { ReactNode } from "react";
import { Disclosure } from "../../../controls/disclosure.tsx";
import { InlineMarkdown } from "../../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { useLedger } from "../../../ledger/use-ledger.ts";
import { formatUrlState } from "../../../link/url-state.ts";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { type ConsultedClaim, parseClaimsHeader } from "./claims-list.ts";
import { headerOf, type ReportResponse } from "./report-response.ts";

/** The claims that a response depends on, each with a link to its alternatives. */
export function ResponseClaims({ response }: { response: ReportResponse }): ReactNode {
  const claims = parseClaimsHeader(headerOf(response, "mockvox-claims"));
  const t = useTranslate();
  if (claims.length === 0) return null;
  return (
    <Group gap="sm" align="baseline">
      <Text size="sm">{t("response-claims", { claims: claims.length })}</Text>
      <Disclosure size="compact-sm" showLabel="show-response-claims" hideLabel="hide-response-claims">
        <ClaimList claims={claims} />
      </Disclosure>
    </Group>
  );
}

function ClaimList({ claims }: { claims: readonly ConsultedClaim[] }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { urlState } = useUrlState();
  const questions = new Map(useLedger()?.claims.map((claim) => [claim.id as string, claim]));
  return (
    <Stack gap={6} mt="xs" data-testid="response-claims">
      <Text size="sm" c="dimmed">
        {t("response-claims-hint")}
      </Text>
      {claims.map(({ claim, answer, confidence }) => {
        const known = questions.get(claim);
        const means = known?.answers.find(({ id }) => id === answer)?.means;
        const { run: _, ...rest } = urlState;
        return (
          <Group key={claim} gap={6} align="baseline">
            <Anchor size="sm" href={formatUrlState({ ...rest, view: "claims", claim })}>
              <InlineMarkdown text={known?.question ?? claim} />
            </Anchor>
            <Text size="sm" span>
              {means === undefined ? <Code>{answer}</Code> : <InlineMarkdown text={means} />}
            </Text>
            {isConfidence(confidence) ? (
              <Badge size="xs" radius="sm" color="gray.7">
                {confidenceNames[confidence][language]}
              </Badge>
            ) : null}
          </Group>
        );
      })}
    </Stack>
  );
}

function isConfidence(name: string): name is keyof typeof confidenceNames {
  return Object.hasOwn(confidenceNames, name);
}
