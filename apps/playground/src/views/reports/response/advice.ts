import type { RefusalId } from "@mockvox/spec";
import type { TextId } from "../../../messages/translate.ts";

const advice: { readonly [Id in RefusalId]?: TextId } = {
  "missing-token": "use-another-token",
  "invalid-token": "use-another-token",
  "quota-spent": "wait-for-quota",
  "too-many-requests": "wait-for-slot",
  maintenance: "wait-for-maintenance",
  "unknown-report": "choose-known-report",
  "missing-parameter": "fill-in-parameters",
  "invalid-date": "fix-dates",
  "reversed-dates": "fix-dates",
  "window-too-long": "fix-dates",
  "time-limit": "shorten-range",
  "row-limit": "shorten-range",
  "size-limit": "shorten-range",
};

/** What to do about an error response, by text id. */
export function adviceFor(refusal: RefusalId): TextId {
  return advice[refusal] ?? "retry-later";
}
