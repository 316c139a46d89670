import { Alert, Stack, Title } from "@mantine/core";
import { reportIds } from "@mockvox/spec";
import { type ReactNode, useCallback, useDeferredValue } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { useLanguage } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { useMockTime } from "../../server/use-mock-time.ts";
import { Company, EdgesOnDay } from "./company.tsx";
import { Introduction } from "./introduction.tsx";
import { MonthCalendar } from "./month-calendar.tsx";
import classes from "./overview.module.css";
import { dayAt, formatPeriod, type Period, shiftDay } from "./period.ts";
import { RecentRequests } from "./recent-requests.tsx";
import { Reconciliation } from "./reconciliation.tsx";
import { ReportTile } from "./report-tile.tsx";
import { findReport, useOverview } from "./use-overview.ts";

/** The simulated company on one day or in one month. The frame is shown at once; the figures follow when the mock server has started. */
export function OverviewView(): ReactNode {
  const { language } = useLanguage();
  const { urlState, navigate } = useUrlState();
  useConnectedMockServer();
  const now = useMockTime();
  const period = urlState.day ?? shiftDay(dayAt(now), -1);
  const { data: latest, error, isPlaceholderData } = useOverview(period);
  // Rendered in short tasks.
  const data = useDeferredValue(latest);
  const select = useCallback((day: Period) => navigate({ day }), [navigate]);
  return (
    <Stack>
      <div className={classes.top}>
        <Introduction period={period} />
        <MonthCalendar period={period} onSelect={select} />
        <RecentRequests />
      </div>
      <Title order={2} fz="lg" aria-live="polite">
        {formatPeriod(period, language)}
      </Title>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
      <div className={classes.tiles} data-testid="tiles" aria-busy={isPlaceholderData || data === undefined}>
        {reportIds.map((report) => (
          <ReportTile key={report} report={report} period={period} sums={findReport(data, report)} />
        ))}
        {data ? <Reconciliation overview={data} period={period} /> : null}
      </div>
      {data ? <EdgesOnDay edges={data.edges} /> : null}
      <Company />
    </Stack>
  );
}
