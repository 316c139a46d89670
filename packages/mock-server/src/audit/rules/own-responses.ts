import type { SeriesView } from "../time/series-view.ts";
import type { AuditVerdict } from "../verdict.ts";

/** What had a response of the user's own, which is not judged. */
export function findOwnResponses({ own, requests }: SeriesView): AuditVerdict[] {
  if (own.length === 0) return [];
  const answered = requests.filter(({ outcome }) => outcome === "own");
  return [{ id: "own-responses", severity: "information", segments: own, requests: answered, figure: answered.length }];
}
