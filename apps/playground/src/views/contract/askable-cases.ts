import { cases } from "@mockvox/contract";
import type { Target } from "../../server/target.ts";

/** Cases whose request a browser does not let a page send past CORS to another origin. */
const forbidden = ["claim-preflight", "claim-trailing-slash", "claim-path-case"];

/** The ids of every case that the page can put to a fake; to its own, and to one that shows the page, it can put all. */
export function askableCases(target: Target, server: string): readonly string[] {
  const isElsewhere = target.kind === "running" && new URL(target.reportsUrl(server)).origin !== location.origin;
  return cases.map(({ id }) => id).filter((id) => !(isElsewhere && forbidden.includes(id)));
}
