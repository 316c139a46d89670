import { useUrlState } from "../../../link/use-url-state.tsx";
import { useMockTime } from "../../../server/use-mock-time.ts";
import type { ReportRequest } from "../report-request.ts";
import { yesterday } from "./date-range.ts";

/** The request in the form. It is part of the page's URL, so that the URL can be shared at any time. */
export function useRequestForm(): {
  request: ReportRequest;
  /** The time of the mock clock, epoch milliseconds. */
  now: number;
  change(change: Partial<ReportRequest>): void;
} {
  const { urlState, navigate } = useUrlState();
  const now = useMockTime();
  const query = urlState.query ?? yesterday(now);
  const request = { report: urlState.report ?? "diagram_13", server: urlState.server ?? "0001", query };
  return {
    request,
    now,
    change: (change) => {
      const next = { ...request, ...change };
      navigate({ report: next.report, server: next.server, query: { ...next.query } });
    },
  };
}
