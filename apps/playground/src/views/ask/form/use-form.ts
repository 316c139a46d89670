import type { ReportId } from "@mockvox/spec";
import { usePlace } from "../../../link/use-place.tsx";
import { useFakeNow } from "../../../server/use-fake-now.ts";
import type { Wanted } from "../request.ts";
import { yesterday } from "./window.ts";

/** The request that the form holds. It lives in the address, so that a link is always at hand. */
export function useForm(): { wanted: Wanted; change(change: Partial<Wanted>): void } {
  const { place, go } = usePlace();
  const report: ReportId = place.report ?? "diagram_13";
  const now = useFakeNow();
  const query = place.query ?? yesterday(now);
  const wanted = { report, server: place.server ?? "0001", query };
  return {
    wanted,
    change: (change) => {
      const next = { ...wanted, ...change };
      go({ report: next.report, server: next.server, query: { ...next.query } });
    },
  };
}
