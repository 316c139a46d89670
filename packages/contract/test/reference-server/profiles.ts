import { type Answers, type Claim, candidates } from "./answers.ts";
import { createRandom } from "./random.ts";

function chooseEach(choose: (known: readonly string[]) => string | undefined): Answers {
  return Object.fromEntries(Object.entries(candidates).map(([claim, known]) => [claim, choose(known)])) as Answers;
}

/** The profile `default` of the ledger. */
export const defaultAnswers: Answers = {
  ...chooseEach((known) => known[0]),
  "success-code-type": {
    cdr_4: "number",
    diagram_1_2: "number",
    diagram_2: "number",
    campaign_8: "number",
    diagram_13: "string",
  },
};

/** The default answers of the reference server: they differ from the profile `default` for most claims that a few requests can settle. */
export const referenceAnswers: Answers = {
  ...defaultAnswers,
  "success-code-type": "string",
  "refusal-code-type": "number",
  "refusal-data": "empty-list",
  "message-case": "sentence",
  "json-whitespace": "indented",
  "json-escaping": "plain",
  "empty-window": "empty-data",
  "range-refusal": "not-found",
  "window-end": "exclusive",
  "longest-window": "refused",
  "impossible-date": "rolled-over",
  "duplicate-parameters": "first",
  "unknown-report": "not-found",
  "quota-reset": "midnight-utc",
  "empty-window-cost": "nothing",
  "retry-after": "present",
  "time-limit": "gateway-page",
  "maintenance-body": "page",
  "second-121-bucket": "61_120_seg",
  "cdr_4-record-count": "calls",
  "minutes-format": "clock",
  "cost-format": "thousands-comma",
  "percentage-format": "unspaced",
  "hour-key": "day",
  "hour-format": "timestamp",
  "quiet-hours": "zero-filled",
  "service-level-format": "bare",
  "idle-skills": "listed",
  "all-campaigns-case": "lower",
  "unknown-campaign": "refused",
  "empty-campaign": "unknown",
  "machine-total": "every-code",
  "listed-telephones": "omitted",
  "phone-prefix": "nine",
  "menu-date-format": "dashed",
  "missing-contact": "dash",
  "menu-column-order": "table",

  head: "answered",
  preflight: "not-allowed",
  "trailing-slash": "not-found",
};

/** Claims with the default answer in random answers: other answers would prevent ordinary requests, or a run cannot see them. */
const fixedClaims: readonly Claim[] = ["server-header", "unknown-parameters", "plain-http", "quota-scope", "menu-date"];

/** A random answer to every claim; the same seed gives the same answers. */
export function drawAnswers(seed: number): Answers {
  const random = createRandom(seed, 0);
  const drawn = chooseEach((known) => random.oneOf(known));
  return { ...drawn, ...Object.fromEntries(fixedClaims.map((claim) => [claim, candidates[claim][0]])) };
}
