import { cases } from "@mockvox/contract";

/** Cases whose request a browser does not let a page send past CORS to another origin. */
const forbidden = ["claim-preflight", "claim-trailing-slash", "claim-path-case"];

/** The ids of every case that the page can put to a server; to its own fake, and to one that shows the page, it can put all. */
export function askableCases(isElsewhere: boolean): readonly string[] {
  return cases.map(({ id }) => id).filter((id) => !(isElsewhere && forbidden.includes(id)));
}
