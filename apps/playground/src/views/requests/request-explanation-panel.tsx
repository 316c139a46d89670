import { Alert, Anchor, List, Text } from "@mantine/core";
import { refusals } from "@mockvox/spec";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { LinkedClaims } from "../../link/linked-claims.tsx";
import { adviceFor } from "../reports/response/advice.ts";
import { explainRequest } from "./explain-request.ts";
import type { NumberedRequest } from "./request-buffer.ts";
import { formatDateTime } from "./request-model.ts";

interface Props {
  request: NumberedRequest;
  all: readonly NumberedRequest[];
  onOpen(request: NumberedRequest): void;
}

/** Says in words why a request ended as it did and what to do, and which other requests held the limit. Nothing for plain rows. */
export function RequestExplanationPanel({ request, all, onOpen }: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { refusal, limit, isInjected, heldBy } = explainRequest(request, all);
  const { fault, cut, note } = request;
  if (refusal === undefined && fault === undefined && !cut && note === undefined && request.refusal === undefined)
    return null;
  return (
    <Alert
      color={request.refusal === "empty-window" ? "gray" : "orange"}
      title={t("why-this-response")}
      data-testid="explanation"
    >
      {refusal ? (
        <Text size="sm">
          <LinkedClaims text={`${refusals[refusal].when[language]}.`} /> {t(adviceFor(refusal))}
        </Text>
      ) : null}
      {request.refusal === "empty-window" ? (
        <Text size="sm">{t("empty-range-hint", { status: request.status ?? 404 })}</Text>
      ) : null}
      {limit ? <Text size="sm">{limit.id === "quota" ? t("limit-quota") : t(`limit-${limit.id}`, limit)}</Text> : null}
      {fault ? (
        <Text size="sm">
          <InlineMarkdown text={t("fault-was-injected", { fault })} />
        </Text>
      ) : isInjected ? (
        <Text size="sm">{t("error-was-asked-for")}</Text>
      ) : null}
      {note ? (
        <Text size="sm">
          <InlineMarkdown text={t("response-has-note", { note })} />
        </Text>
      ) : null}
      {heldBy.length > 0 ? <HeldBy requests={heldBy} onOpen={onOpen} /> : null}
    </Alert>
  );
}

function HeldBy({ requests, onOpen }: { requests: readonly NumberedRequest[]; onOpen: Props["onOpen"] }): ReactNode {
  const t = useTranslate();
  return (
    <>
      <Text size="sm" mt="xs">
        {t("held-by")}
      </Text>
      <List size="sm" data-testid="held-by">
        {requests.map((request) => (
          <List.Item key={request.number}>
            <Anchor component="button" type="button" size="sm" onClick={() => onOpen(request)}>
              {formatDateTime(request.at).slice(11)} {request.report ?? request.path}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </>
  );
}
