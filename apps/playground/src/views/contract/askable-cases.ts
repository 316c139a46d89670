import { cases } from "@mockvox/contract";
import type { Target } from "../../server/target.ts";

/** Cases whose request a browser does not let a page send: without TLS from its own fake, past CORS to another origin. */
const forbidden = {
  ownFake: ["claim-plain-http"],
  otherOrigin: ["claim-preflight", "claim-trailing-slash", "claim-path-case"],
};

/** The ids of every case that the page can put to a fake; a page that the fake itself shows can put all. */
export function askableCases(target: Target, server: string): readonly string[] {
  const { origin } = new URL(target.reportsUrl(server));
  const out = target.kind === "in-page" ? forbidden.ownFake : origin === location.origin ? [] : forbidden.otherOrigin;
  return cases.map(({ id }) => id).filter((id) => !out.includes(id));
}
