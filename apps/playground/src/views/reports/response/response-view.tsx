import { Alert, Stack, Table, Tabs } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import { type ResponseTab, responseTabs } from "../../../link/url-parameters.ts";
import { useUrlState } from "../../../link/use-url-state.tsx";
import { ErrorBoundary } from "../../../loading/error-boundary.tsx";
import { useMockServer } from "../../../server/use-mock-server.tsx";
import { chartLoaderOf } from "../charts/chart-loaders.ts";
import { ChartView } from "../charts/chart-view.tsx";
import { CodeView } from "../code/code-view.tsx";
import type { NameOf } from "../entity-names.ts";
import type { CatalogReport } from "../report-catalog.ts";
import { ColumnGuide } from "../rows/column-guide.tsx";
import { describeColumns } from "../rows/columns.ts";
import { RowsTable } from "../rows/rows-table.tsx";
import { useRowsTable } from "../rows/use-rows-table.ts";
import type { Exchange } from "../send-report.ts";
import { JsonBody } from "./json-body.tsx";
import { OutcomeAlert } from "./outcome-alert.tsx";
import { headerOf, type ReportResponse } from "./report-response.ts";
import { RequestLine } from "./request-line.tsx";
import { ResponseClaims } from "./response-claims.tsx";
import { RowLimitAlert } from "./row-limit-alert.tsx";

interface Props {
  exchange: Exchange;
  /** Undefined for a report that the page does not know. */
  catalogReport: CatalogReport | undefined;
  nameOf: NameOf;
  /** Sends the date range in parts. */
  onSplit(): void;
}

/** Narrow enough for all tabs to fit a phone. */
const tabPadding = "clamp(0.3rem, 2vw, 1rem)";

/** A response: status and URL, an explanation, and tabs for its table, chart, JSON, headers and code. */
export function ResponseView({ exchange: { response, request }, catalogReport, nameOf, onSplit }: Props): ReactNode {
  const { mock } = useMockServer();
  const shown = useRef<HTMLDivElement>(null);
  useScrollIntoView(shown, response);
  const { report, rows } = response;
  const columns = useMemo(
    () => describeColumns(report, rows, catalogReport?.columns ?? []),
    [report, rows, catalogReport],
  );
  const table = useRowsTable(rows, columns);
  const chartLoader = useMemo(() => chartLoaderOf(report, columns), [report, columns]);
  const hasRows = rows.length > 0;
  const hasChart = hasRows && chartLoader !== undefined;
  const { tab, select } = useTab(hasRows, hasChart);
  return (
    <Stack ref={shown} gap="sm" data-testid="response">
      <RequestLine response={response} isSimulated={mock?.kind === "in-page"} />
      <ResponseAlerts response={response} onSplit={onSplit} />
      <Tabs value={tab} onChange={select} keepMounted={false} styles={{ tab: { paddingInline: tabPadding } }}>
        <TabNames hasRows={hasRows} hasChart={hasChart} />
        <Tabs.Panel value="table">
          <Stack gap="xs">
            <RowsTable report={report} table={table} nameOf={nameOf} body={response.text} />
            <ErrorBoundary>
              <ColumnGuide report={report} />
            </ErrorBoundary>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="chart">
          <ErrorBoundary>
            {chartLoader ? (
              <ChartView
                report={report}
                rows={table.shownRows}
                load={chartLoader}
                nameOf={nameOf}
                filteredOut={rows.length - table.shownRows.length}
              />
            ) : null}
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
      <ErrorBoundary>
        <ResponseClaims response={response} />
      </ErrorBoundary>
    </Stack>
  );
}

/** The tab of the URL, if this response has it. */
function useTab(hasRows: boolean, hasChart: boolean): { tab: ResponseTab; select(tab: string | null): void } {
  const { urlState, replace } = useUrlState();
  const { tab = "table" } = urlState;
  const first = hasRows ? "table" : "json";
  const isMissing = (tab === "table" && !hasRows) || (tab === "chart" && !hasChart);
  return {
    tab: isMissing ? first : tab,
    select: (selected) => replace({ tab: responseTabs.find((each) => each === selected && each !== "table") }),
  };
}

/** Scrolls to each new response that begins low on the screen, as it does on a phone. The focus stays where it is. */
function useScrollIntoView(element: RefObject<HTMLElement | null>, response: ReportResponse): void {
  const seen = useRef<ReportResponse>(undefined);
  useEffect(() => {
    if (seen.current === response) return;
    seen.current = response;
    const top = element.current?.getBoundingClientRect().top ?? 0;
    if (top > 0.6 * innerHeight) element.current?.scrollIntoView({ block: "start" });
  }, [element, response]);
}

/** What must be known about a response before its rows are read. */
function ResponseAlerts({ response, onSplit }: { response: ReportResponse; onSplit(): void }): ReactNode {
  const t = useTranslate();
  const { mock } = useMockServer();
  const { navigate } = useUrlState();
  const note = response.outcome.kind === "not-modelled" ? undefined : headerOf(response, "mockvox-note");
  const showShape = mock?.kind === "in-page" ? () => navigate({ unknownReports: "shapes", run: "on" }) : undefined;
  return (
    <>
      <OutcomeAlert response={response} onShowShape={showShape} />
      {note?.startsWith("shape-only") ? (
        <Alert color="blue" title={t("shape-only")}>
          {t("shape-only-hint")}
        </Alert>
      ) : null}
      <RowLimitAlert response={response} onSplit={onSplit} />
    </>
  );
}

function TabNames({ hasRows, hasChart }: { hasRows: boolean; hasChart: boolean }): ReactNode {
  const t = useTranslate();
  return (
    <Tabs.List mb="sm" style={{ flexWrap: "nowrap", overflowX: "auto", overflowY: "hidden" }}>
      {hasRows ? <Tabs.Tab value="table">{t("table")}</Tabs.Tab> : null}
      {hasChart ? <Tabs.Tab value="chart">{t("chart")}</Tabs.Tab> : null}
      <Tabs.Tab value="json">{t("json")}</Tabs.Tab>
      <Tabs.Tab value="headers">{t("headers")}</Tabs.Tab>
      <Tabs.Tab value="code">{t("code")}</Tabs.Tab>
    </Tabs.List>
  );
}
