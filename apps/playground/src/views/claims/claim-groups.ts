import { reportIds } from "@mockvox/spec";
import type { Claim } from "@mockvox/spec/ledger";
import type { TextId } from "../../messages/translate.ts";

/** Claims that belong together. */
export interface ClaimGroup {
  id: string;
  /** A report by its id, or a text. */
  title: { report: string } | { text: TextId };
  claims: readonly Claim[];
}

/** The claims about which a wrong guess changes what a client has to do, not only what a value looks like. */
const changingCode: readonly string[] = [
  "empty-window",
  "window-end",
  "row-limit",
  "refusal-http-status",
  "success-code-type",
  "value-type",
  "blank-values",
  "time-zone",
  "when-visible",
  "simultaneous-requests",
  "quota-scope",
  "total-row",
];

const topics: readonly (readonly [TextId, readonly string[]])[] = [
  [
    "claims-envelope",
    [
      "success-error",
      "refusal-code-type",
      "refusal-data",
      "refusal-headers",
      "message-case",
      "json-whitespace",
      "json-escaping",
      "data-type",
      "byte-order-mark",
    ],
  ],
  [
    "claims-ranges",
    [
      "empty-message",
      "future-window",
      "range-refusal",
      "equal-dates",
      "longest-window",
      "calendar-month",
      "impossible-date",
      "filter-second",
    ],
  ],
  [
    "claims-limits",
    [
      "malformed-token",
      "undashed-token-header",
      "token-parameter",
      "request-over-limit",
      "quota-reset",
      "refusal-cost",
      "empty-window-cost",
      "retry-after",
      "check-order",
      "cut-count",
      "size-limit",
      "megabyte",
      "time-limit",
      "time-limit-start",
      "maintenance-body",
    ],
  ],
];

/** Every claim in one group: first those that change a client's code, then by topic, by report, and the others. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groupIdOf = (claim: Claim): string => {
    if (changingCode.includes(claim.id)) return "claims-changing-code";
    const topic = topics.find(([, ids]) => ids.includes(claim.id));
    if (topic) return topic[0];
    if (claim.scope === "other") return "claims-other-reports";
    return claim.scope !== "all" && claim.scope.length === 1 ? (claim.scope[0] ?? "") : "claims-http";
  };
  const byGroup = Map.groupBy(claims, groupIdOf);
  const groups: readonly Omit<ClaimGroup, "claims">[] = [
    textGroup("claims-changing-code"),
    ...topics.map(([id]) => textGroup(id)),
    ...reportIds.map((report) => ({ id: report, title: { report } })),
    textGroup("claims-other-reports"),
    textGroup("claims-http"),
  ];
  return groups.flatMap((group) => {
    const found = byGroup.get(group.id) ?? [];
    return found.length === 0 ? [] : [{ ...group, claims: found }];
  });
}

function textGroup(text: TextId): Omit<ClaimGroup, "claims"> {
  return { id: text, title: { text } };
}
