import { Button, Group, Paper, Select, Stack, Text } from "@mantine/core";
import { isReportId, type ReportId, reportIds, reportOf } from "@mockvox/spec";
import type { FormEvent, ReactNode } from "react";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import type { Wanted } from "../request.ts";
import { ParameterFields } from "./parameter-fields.tsx";
import { ServerField } from "./server-field.tsx";
import { TokenField } from "./token-field.tsx";
import { WindowPicker } from "./window-picker.tsx";

interface Props {
  wanted: Wanted;
  token: string;
  isAsking: boolean;
  onChange(change: Partial<Wanted>): void;
  onToken(token: string): void;
  onAsk(): void;
  onStop(): void;
  /** What stands beside the buttons. */
  extra: ReactNode;
}

export function AskForm({ wanted, token, isAsking, onChange, onToken, onAsk, onStop, extra }: Props): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const { report, server, query } = wanted;
  const tells = (id: ReportId): string => (language === "es" ? reportOf(id).es : reportOf(id).tells);
  const changeQuery = (change: Record<string, string>): void => onChange({ query: { ...query, ...change } });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onAsk();
  };
  return (
    <Paper component="form" withBorder p="md" onSubmit={submit} aria-label={say({ en: "Request", es: "Petición" })}>
      <Stack gap="sm">
        <Group gap="sm" align="flex-start" grow preventGrowOverflow={false} wrap="wrap">
          <Select
            label={say({ en: "Report", es: "Reporte" })}
            description={`api: ${tells(report)}`}
            data={reportIds.map((id) => id)}
            renderOption={({ option: { value } }) => (
              <div>
                {value}
                <Text size="xs" c="dimmed">
                  {isReportId(value) ? tells(value) : ""}
                </Text>
              </div>
            )}
            value={report}
            onChange={(id) => id && isReportId(id) && onChange({ report: id, query: queryFor(id, query) })}
            allowDeselect={false}
          />
          <ParameterFields report={report} server={server} query={query} onChange={changeQuery} />
          <TokenField value={token} onChange={onToken} />
          <ServerField key={server} value={server} onChange={(chosen) => onChange({ server: chosen })} />
        </Group>
        <WindowPicker ini={query.date_ini ?? ""} end={query.date_end ?? ""} onChange={changeQuery} />
        <Group gap="sm">
          <Button type="submit" loading={isAsking}>
            {say({ en: "Ask", es: "Consultar" })}
          </Button>
          {isAsking ? (
            <Button variant="default" onClick={onStop}>
              {say({ en: "Stop", es: "Detener" })}
            </Button>
          ) : null}
          {extra}
        </Group>
      </Stack>
    </Paper>
  );
}

/** What of a query another report takes over: the parameters that it knows. */
function queryFor(report: Wanted["report"], query: Wanted["query"]): Record<string, string> {
  const { parameters, required } = reportOf(report);
  const kept = Object.entries(query).filter(([name]) => parameters.includes(name));
  const missing = required.filter((name) => query[name] === undefined).map((name) => [name, "all"]);
  return Object.fromEntries([...kept, ...missing]);
}
