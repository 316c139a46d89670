import type { View } from "../link/url-state.ts";
import type { TextId } from "../messages/translate.ts";

/** The names of the views, by text id. */
export const viewNames: Readonly<Record<View, TextId>> = {
  overview: "overview",
  reports: "reports",
  requests: "live-requests",
  simulate: "simulate",
  audit: "audit",
  claims: "claims",
  check: "api-check",
};
