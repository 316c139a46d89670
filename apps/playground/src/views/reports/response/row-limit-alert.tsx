import { Alert, Button, Stack, Text } from "@mantine/core";
import { isReportId, limits } from "@mockvox/spec";
import { columnKindOf } from "@mockvox/spec/kinds";
import type { ReactNode } from "react";
import { useFocusFallback } from "../../../controls/use-focus-fallback.ts";
import { useTranslate } from "../../../language/use-language.tsx";
import { contentId } from "../../../shell/skip-link.tsx";
import { rowLimitOf } from "../split-request.ts";
import type { ReportResponse } from "./report-response.ts";

/** Warns that the server left rows out, which nothing else in the response says, or nearly did. */
export function RowLimitAlert({ response, onSplit }: { response: ReportResponse; onSplit(): void }): ReactNode {
  const t = useTranslate();
  const { parts } = response;
  const splitButton = useFocusFallback(() => document.getElementById(contentId));
  if (parts) return <PartsAlert parts={parts} report={response.report} />;
  const state = rowLimitOf(response);
  if (state === "none") return null;
  const max = limits.rows.value;
  const split = (
    <Button ref={splitButton} size="xs" color="red.9" onClick={onSplit}>
      {t("split-range")}
    </Button>
  );
  if (state === "near") {
    return (
      <Alert color="yellow" title={t("nearly-cut-title", { rows: response.rows.length, max })} data-testid="row-limit">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">{t("nearly-cut-hint")}</Text>
          {split}
        </Stack>
      </Alert>
    );
  }
  const last = latestTime(response);
  return (
    <Alert color="red" title={t("cut-title", { max })} data-testid="row-limit">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {t("cut-hint")} {last === undefined ? "" : t("cut-last-row", { last })}
        </Text>
        {split}
      </Stack>
    </Alert>
  );
}

function PartsAlert({ parts, report }: { parts: NonNullable<ReportResponse["parts"]>; report: string }): ReactNode {
  const t = useTranslate();
  const isCut = parts.some((part) => part.isCut);
  const repeats = report === "campaign_8" ? ` ${t("parts-repeat-telephones")}` : "";
  return (
    <Alert
      color={isCut ? "red" : "teal"}
      title={t(isCut ? "parts-cut-title" : "parts-title", { parts: parts.length })}
      data-testid="row-limit"
    >
      {t(isCut ? "parts-still-cut" : "parts-hint")}
      {repeats}
    </Alert>
  );
}

/** The latest time among the rows; undefined if the report has none. */
function latestTime({ report, rows }: ReportResponse): string | undefined {
  const column = isReportId(report) ? Object.keys(rows[0] ?? {}).find((name) => isTime(report, name)) : undefined;
  if (column === undefined) return undefined;
  return rows.reduce<string | undefined>((latest, row) => {
    const value = String(row[column] ?? "");
    return latest === undefined || value > latest ? value : latest;
  }, undefined);
}

function isTime(report: string, column: string): boolean {
  const kind = columnKindOf(report, column);
  return kind === "instant" || kind === "hour";
}
