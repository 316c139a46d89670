/** A word or phrase that is not used any more. */
export interface RetiredWord {
  /** Matched line by line, in code, comments and docs. */
  pattern: RegExp;
  /** What to write instead. */
  use: string;
  /** Paths where it may stay, each with the reason. */
  allow?: readonly { path: RegExp; reason: string }[];
}

/** The words that the project has replaced by standard terms (DESIGN.md section 2, AGENTS.md). */
export const retiredWords: readonly RetiredWord[] = [
  // Metaphors
  { pattern: /\brooms?\b|Rooms?\b|\broom(?=[A-Z])|Room(?=[A-Z])/, use: "package" },
  { pattern: /\bscribe\b|Scribe\b|\bscribe[A-Z]/, use: "request recorder" },
  { pattern: /\bpurses?\b|Purse/, use: "quota account, request budget" },
  { pattern: /\bcomers?\b|\bComer\b/, use: "incoming request" },
  { pattern: /strangers?\b|Stranger/, use: "unknown parameter, unknown key, reference server" },
  { pattern: /\bwitness(es)?\b|Witness/, use: "hooks, checker, reference row" },
  { pattern: /\bseams?\b|Seam/, use: "boundary" },
  { pattern: /\bspoil(s|ed|ing|t)?\b|\bspoil[A-Z]|Spoil[A-Z]/, use: "inject a fault" },
  { pattern: /\bmend(s|ed|ing)?\b/i, use: "fix" },
  { pattern: /\bcontestants?\b|Contestant/, use: "candidate" },
  { pattern: /\btown\b/i, use: "data set" },

  // Impersonal actors
  { pattern: /\bnobody('s)?\b/i, use: "no + the actor (no caller), or the passive" },
  { pattern: /\bsomebody('s)?\b|\bsomeone('s)?\b/i, use: "the actor: a caller, a user, another test" },
  { pattern: /\beverybody('s)?\b/i, use: "all callers, all tenants, global" },
  { pattern: /\bwhoever\b|\bwhomever\b|\bwhom\b/i, use: "the actor" },

  // Translated syntax
  { pattern: /\bso many\b/i, use: "the number, or a variable's name" },
  { pattern: /(?<!\blet )(?<!stand-)\balone\b/i, use: "only" },
  { pattern: /, say\b(?! (so|that|what|why|how|which))/, use: "such as, for example" },
  { pattern: /\bas (it|they) (came|comes?)\b/i, use: "unchanged, as received, live" },
  { pattern: /\banew\b/i, use: "again, from scratch" },
  { pattern: /\bbesides?\b/i, use: "next to, in addition to, other than, together with" },
  { pattern: /\bof one's own\b|\bone's own\b/i, use: "your own, a separate" },
  { pattern: /\bwithout sense\b/i, use: "random" },
  { pattern: /\bsees? to it\b/i, use: "ensures" },
  {
    pattern: /\b[Tt]here (is|are) no (fault|claim|refusal|report|profile|control|option|flag|command) [`"$]/,
    use: 'Unknown … "x".',
  },
  { pattern: /(?<!\bthere )\b(is|are|was|were) none\b/, use: "does not exist, is missing" },
  {
    pattern: /\bis no (URL|JSON|number|cursor|profile|object|date|day|file|report|token|port|format|answer)\b/i,
    use: "is not a …",
  },
  { pattern: /\b(is|are|was|were) told\b/i, use: "is printed, is reported, is passed" },
  { pattern: /\b(went|goes|go|going) past the (fake|double|mock|server)/i, use: "bypass" },
  { pattern: /\b(how|as) sure\b/i, use: "confidence" },
  { pattern: /\bhalf a tenant\b/i, use: "only one of the two tenant headers" },
  { pattern: /\bfound out\b/i, use: "probed, detected" },
  { pattern: /\bcalled wrongly\b/i, use: "usage error" },
  { pattern: /\btwin in the environment\b|\btwins in the environment\b/i, use: "can be set through the environment" },
  { pattern: /\bother people's\b/i, use: "third-party" },

  // Names
  { pattern: /\bchecked[A-Z]\w*/, use: "validate…, assert…, parse…" },
  { pattern: /\bwhenThere\b|\borElse\b|\ballDone\b|\bisThere\b/, use: "chain, onFailure, all, isReady" },
  { pattern: /\bSoon\b(?!er)|MaybeSoon/, use: "MaybePromise" },
  { pattern: /\bshowable\w*/i, use: "redact" },
  { pattern: /\bConduct\b|\bconduct\(/, use: "TenantSettings, settings()" },
  { pattern: /\brequestsKept\b/, use: "journalSize" },
  { pattern: /\binMaintenance\b/, use: "maintenance" },
  { pattern: /\bSaidError\b|: Said\b|\bSaid,/, use: "LocalizedText, LocalizedError" },
  { pattern: /\bOwnData\b|\bparseOwnData\b|\bown data\b/, use: "CustomData, parseCustomData, custom data" },
  { pattern: /\bsettleMs\b|\bsettle-hours\b|\bsettleHours\b/, use: "allowedLatenessMs, --lateness-hours" },
  { pattern: /\brereadDays\b|\breread-days\b/, use: "overlapDays, --overlap-days" },
  { pattern: /\bpatienceMs\b/, use: "maxWaitMs" },
  { pattern: /\bcouldNotRun\b/, use: "aborted" },
  { pattern: /\bTimeWindow\b/, use: "DateRange" },
  { pattern: /\bfillQuota\b/, use: "resetQuota" },
  { pattern: /\brefuseNext\b|\brefuseShare\b/, use: "refuse(id, { times | rate })" },
  { pattern: /\bHowOften\b|\breadOften\b/, use: "Frequency, parseFrequency" },
  { pattern: /\bSurroundings\b/, use: "CliContext" },
];
