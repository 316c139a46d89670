import type { RecordedRequest, RequestFilter } from "@mockvox/mock-server";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";
import { formatRequests } from "./format.ts";
import { defineVerb, noArgs, parametersOf, toResult, type Verb, type VerbResult } from "./verb.ts";

const filterFlags: readonly ControlFlag[] = ["report", "status", "refusal", "method", "path", "since", "query"];

/** Controls of recorded requests. */
export const journalVerbs: Readonly<Record<string, Verb>> = {
  requests: defineVerb(
    "",
    "verb-requests",
    (args, options) => {
      noArgs(args, "requests");
      return async (target) => requestsResult(await target.listRequests(requestFilter(options)));
    },
    { flags: [...filterFlags, "follow"] },
  ),
  find: defineVerb(
    "",
    "verb-find",
    (args, options) => {
      noArgs(args, "find");
      return async (target) => requestsResult(await target.findRequests(requestFilter(options)));
    },
    { flags: filterFlags },
  ),
};

/** The filter that the flags describe. */
export function requestFilter(options: ControlCliOptions): RequestFilter {
  const { report, status, refusal, method, path, since } = options;
  const query = parametersOf(options);
  const parts = Object.entries({ report, status, refusal, method, path, since, query });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

function requestsResult(entries: readonly RecordedRequest[]): VerbResult {
  return toResult(entries, formatRequests);
}
