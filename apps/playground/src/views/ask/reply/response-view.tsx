import { Stack, Table, Tabs } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { ErrorBoundary } from "../../../parts/error-boundary.tsx";
import { CodeView } from "../code/code-view.tsx";
import { chartLoaderOf } from "../pictures/chart-loaders.ts";
import { ChartView } from "../pictures/chart-view.tsx";
import type { ReportRequest } from "../report-request.ts";
import { ColumnGuide } from "../rows/column-guide.tsx";
import { RowsTable } from "../rows/rows-table.tsx";
import type { TableState } from "../rows/table-model.ts";
import { JsonBody } from "./json-body.tsx";
import { OutcomeAlert } from "./outcome-alert.tsx";
import type { ReportResponse } from "./report-response.ts";
import { RequestLine } from "./request-line.tsx";

/** A response: status and URL, an explanation, and tabs for its table, chart, JSON, headers and code. */
export function ResponseView({ response, request }: { response: ReportResponse; request: ReportRequest }): ReactNode {
  const t = useTranslate();
  const [selected, setSelected] = useState<string | null>("table");
  const [tableState, setTableState] = useState<TableState>({ filters: {} });
  const hasRows = response.rows.length > 0;
  const hasChart = hasRows && chartLoaderOf(response.report) !== undefined;
  const tab = !hasRows && (selected === "table" || selected === "chart") ? "json" : selected;
  return (
    <Stack gap="sm" data-testid="response">
      <RequestLine response={response} />
      <OutcomeAlert response={response} />
      <Tabs value={tab} onChange={setSelected} keepMounted={false}>
        <Tabs.List mb="sm">
          {hasRows ? <Tabs.Tab value="table">{t("table")}</Tabs.Tab> : null}
          {hasChart ? <Tabs.Tab value="chart">{t("chart")}</Tabs.Tab> : null}
          <Tabs.Tab value="json">{t("json")}</Tabs.Tab>
          <Tabs.Tab value="headers">{t("headers")}</Tabs.Tab>
          <Tabs.Tab value="code">{t("code")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="table">
          <Stack gap="xs">
            <RowsTable
              report={response.report}
              rows={response.rows}
              tableState={tableState}
              onTableStateChange={setTableState}
            />
            <ErrorBoundary>
              <ColumnGuide report={response.report} />
            </ErrorBoundary>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="chart">
          <ErrorBoundary>
            <ChartView response={response} />
          </ErrorBoundary>
        </Tabs.Panel>
        <Tabs.Panel value="json">
          <ErrorBoundary>
            <JsonBody response={response} />
          </ErrorBoundary>
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          <Table fz="xs" data={{ body: response.headers.map(([name, value]) => [name, value]) }} />
        </Tabs.Panel>
        <Tabs.Panel value="code">
          <CodeView request={request} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
