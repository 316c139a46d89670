import { Button, Group, Loader, Paper, Stack } from "@mantine/core";
import { type FormEvent, type ReactNode, useRef } from "react";
import { StopButton } from "../../../controls/stop-button.tsx";
import { useTranslate } from "../../../language/use-language.tsx";
import type { Directory } from "../../../server/use-directory.ts";
import type { CatalogReport } from "../report-catalog.ts";
import type { ReportRequest } from "../report-request.ts";
import type { ReportCatalog } from "../use-report-catalog.ts";
import { DateRangePicker } from "./date-range-picker.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { ReportSelect } from "./report-select.tsx";
import { ServerField } from "./server-field.tsx";
import { TokenField } from "./token-field.tsx";

interface Props {
  request: ReportRequest;
  catalog: ReportCatalog;
  directory: Directory | undefined;
  token: string;
  /** The time of the mock clock, epoch milliseconds. */
  now: number;
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
  catalog,
  directory,
  token,
  now,
  isSending,
  onChange,
  onTokenChange,
  onSend,
  onStop,
  extra,
}: Props): ReactNode {
  const t = useTranslate();
  const sendButton = useRef<HTMLButtonElement>(null);
  const { report, server, query } = request;
  const changeQuery = (change: Record<string, string>): void => onChange({ query: { ...query, ...change } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSend();
  };
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit} aria-label={t("request")}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
          <ReportSelect
            value={report}
            catalog={catalog}
            onSelect={(selected) => onChange({ report: selected.id, query: queryFor(selected, query) })}
          />
          <ParameterFields
            parameters={catalog.find(report)?.parameters ?? []}
            directory={directory}
            query={query}
            onChange={changeQuery}
          />
          <TokenField value={token} onChange={onTokenChange} />
          <ServerField key={server} value={server} onChange={(chosen) => onChange({ server: chosen })} />
        </Group>
        <DateRangePicker ini={query.date_ini ?? ""} end={query.date_end ?? ""} now={now} onChange={changeQuery} />
        <Group gap="sm">
          {/* Another request replaces the one that is being sent. */}
          <Button
            ref={sendButton}
            type="submit"
            aria-busy={isSending}
            leftSection={isSending ? <Loader size={14} color="white" /> : null}
          >
            {t("send-request")}
          </Button>
          {isSending ? <StopButton onStop={onStop} fallback={sendButton} /> : null}
          {extra}
        </Group>
      </Stack>
    </Paper>
  );
}

/** The query when another report is selected: the parameters that it shares, and defaults for its required ones. */
function queryFor({ parameters, required }: CatalogReport, query: ReportRequest["query"]): Record<string, string> {
  const names = ["date_ini", "date_end", ...parameters];
  const kept = Object.entries(query).filter(([name]) => names.includes(name));
  const missing = required.filter((name) => !Object.hasOwn(query, name)).map((name) => [name, "all"]);
  return Object.fromEntries([...kept, ...missing]);
}
