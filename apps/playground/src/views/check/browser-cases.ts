import { cases } from "./contract.ts";

/** Cases whose request browsers do not let a page send to another origin. */
const corsBlockedCases = [
  "claim-preflight",
  "claim-trailing-slash",
  "claim-other-paths",
  "claim-undashed-token-header",
];

/** The ids of the cases that the page can run: all for its own origin and for the mock server in this tab, fewer for other origins. */
export function browserCases(isCrossOrigin: boolean): readonly string[] {
  return cases.map(({ id }) => id).filter((id) => !(isCrossOrigin && corsBlockedCases.includes(id)));
}
