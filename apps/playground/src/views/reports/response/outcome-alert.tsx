import { Alert, Button, Text } from "@mantine/core";
import { type RefusalId, refusals as refusalTable } from "@mockvox/spec";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../../language/inline-markdown.tsx";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { LinkedClaims } from "../../../link/linked-claims.tsx";
import { adviceFor } from "./advice.ts";
import type { ReportResponse } from "./report-response.ts";

interface Props {
  response: ReportResponse;
  /** Serves rows of the right shape for reports that are not modelled; absent if the server decides that. */
  onShowShape?: (() => void) | undefined;
}

/** Explains a response without rows, and what to do about it. */
export function OutcomeAlert({ response, onShowShape }: Props): ReactNode {
  const t = useTranslate();
  const { outcome, envelope } = response;
  if (outcome.kind === "rows") return null;
  if (outcome.kind === "empty") {
    return (
      <Alert color="gray" title={t("empty-range")}>
        {t("empty-range-hint", { status: response.status })}
      </Alert>
    );
  }
  if (outcome.kind === "not-modelled") {
    return (
      <Alert color="blue" title={t("not-modelled-title", { report: response.report })}>
        <Text size="sm">{t("not-modelled-hint")}</Text>
        <Text size="sm" mt={4}>
          <InlineMarkdown text={t("not-modelled-remedy")} />
        </Text>
        {onShowShape ? (
          <Button size="xs" variant="default" mt="xs" onClick={onShowShape}>
            {t("show-shape")}
          </Button>
        ) : null}
      </Alert>
    );
  }
  if (outcome.kind === "unreadable") {
    return (
      <Alert color="red" title={t("not-json")}>
        {t("not-json-hint")}
      </Alert>
    );
  }
  if (outcome.kind === "unexpected") {
    return (
      <Alert color="red" title={t("unexpected-response")}>
        {t("unexpected-response-hint")}
      </Alert>
    );
  }
  return (
    <ErrorResponseAlert status={response.status} message={String(envelope?.msg ?? "")} refusals={outcome.refusals} />
  );
}

interface ErrorResponseAlertProps {
  status: number;
  message: string;
  /** Those that it can be; none if it is not in the spec. */
  refusals: readonly RefusalId[];
}

function ErrorResponseAlert({ status, message, refusals }: ErrorResponseAlertProps): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const [refusal] = refusals;
  return (
    <Alert color="orange" title={t("error-response-title", { status, message })}>
      {refusals.length === 0 ? <Text size="sm">{t("unknown-error-response")}</Text> : null}
      {refusals.length > 1 ? <Text size="sm">{t("several-error-responses")}</Text> : null}
      {refusals.map((id) => (
        <Text key={id} size="sm">
          <LinkedClaims text={`${refusalTable[id].when[language]}.`} />
        </Text>
      ))}
      {refusal ? <Text size="sm">{t(adviceFor(refusal))}</Text> : null}
    </Alert>
  );
}
