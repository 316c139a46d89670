import type { View } from "../link/url-state.ts";
import type { TextId } from "../messages/translate.ts";

/** The names of the views, by text id. */
export const viewNames: Readonly<Record<View, TextId>> = {
  reports: "reports",
  simulate: "simulate",
  requests: "live-requests",
  claims: "claims",
  check: "api-check",
};
