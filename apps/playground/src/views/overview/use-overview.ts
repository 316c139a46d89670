import type { Overview, OverviewOptions, ReportOverview } from "@mockvox/mock-server";
import type { ReportId } from "@mockvox/spec";
import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { useMockStatus } from "../../server/use-mock-status.ts";
import { dateRangeOf, dayAt, type Period } from "./period.ts";

/** The reports of a day or a month, summed up by the mock server. Nothing is requested, so no quota is used and nothing is recorded. */
export function useOverview(period: Period, report?: ReportId): UseQueryResult<Overview> {
  const { mock, sessionKey } = useMockServer();
  const { token } = useCredentials();
  const { urlState } = useUrlState();
  const { status } = useMockStatus();
  const tenant = { server: urlState.server ?? "0001", token: token === "" ? "demo" : token };
  const { date_ini: from, date_end: to } = dateRangeOf(period);
  const now = status?.clock.milliseconds ?? 0;
  // What has not ended grows when the clock is moved.
  const seenAt = dateRangeOf(dayAt(now)).date_end <= to ? now : undefined;
  const options: OverviewOptions = { from, to, ...(report && { report }) };
  return useQuery({
    queryKey: ["overview", sessionKey, tenant.server, status?.settings.profile, seenAt, options],
    queryFn: async () => {
      if (!mock) throw new Error("There is no mock server to sum up.");
      return mock.controls.tenant(tenant).overview(options);
    },
    enabled: mock !== undefined && status !== undefined,
    // Days that were shown come back at once.
    gcTime: 300_000,
    placeholderData: (previous) => previous,
  });
}

/** One report of an overview. */
export function findReport(overview: Overview | undefined, report: ReportId): ReportOverview | undefined {
  return overview?.reports.find((each) => each.report === report);
}
