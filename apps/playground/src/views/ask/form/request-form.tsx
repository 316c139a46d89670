import { Button, Group, Paper, Select, Stack, Text } from "@mantine/core";
import { isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import type { FormEvent, ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import type { ReportRequest } from "../report-request.ts";
import { DateRangePicker } from "./date-range-picker.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { ServerField } from "./server-field.tsx";
import { TokenField } from "./token-field.tsx";

interface Props {
  request: ReportRequest;
  token: string;
  isSending: boolean;
  onChange(change: Partial<ReportRequest>): void;
  onTokenChange(token: string): void;
  onSend(): void;
  onStop(): void;
  /** Rendered next to the buttons. */
  extra: ReactNode;
}

export function RequestForm({
  request,
  token,
  isSending,
  onChange,
  onTokenChange,
  onSend,
  onStop,
  extra,
}: Props): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { report, server, query } = request;
  const summaryOf = (id: ReportId): string => (language === "es" ? reportOf(id).summaryEs : reportOf(id).summary);
  const changeQuery = (change: Record<string, string>): void => onChange({ query: { ...query, ...change } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit} aria-label={t("request")}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
          <Select
            label={t("report")}
            description={t("report-id", { title: summaryOf(report), report })}
            data={reportIds.map((id) => id)}
            renderOption={({ option: { value } }) => (
              <div>
                {value}
                <Text size="xs" c="dimmed">
                  {isReportId(value) ? summaryOf(value) : ""}
                </Text>
              </div>
            )}
            value={report}
            onChange={(id) => id && isReportId(id) && onChange({ report: id, query: queryFor(id, query) })}
            allowDeselect={false}
          />
          <ParameterFields report={report} server={server} query={query} onChange={changeQuery} />
          <TokenField value={token} onChange={onTokenChange} />
          <ServerField key={server} value={server} onChange={(chosen) => onChange({ server: chosen })} />
        </Group>
        <DateRangePicker ini={query.date_ini ?? ""} end={query.date_end ?? ""} onChange={changeQuery} />
        <Group gap="sm">
          <Button type="submit" loading={isSending}>
            {t("send-request")}
          </Button>
          {isSending ? (
            <Button variant="default" onClick={onStop}>
              {t("stop")}
            </Button>
          ) : null}
          {extra}
        </Group>
      </Stack>
    </Paper>
  );
}

/** The query when another report is selected: the parameters that it shares, and defaults for its required ones. */
function queryFor(report: ReportRequest["report"], query: ReportRequest["query"]): Record<string, string> {
  const { parameters, required } = reportOf(report);
  const kept = Object.entries(query).filter(([name]) => parameters.includes(name));
  const missing = required.filter((name) => query[name] === undefined).map((name) => [name, "all"]);
  return Object.fromEntries([...kept, ...missing]);
}
