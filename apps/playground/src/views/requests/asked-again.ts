import type { Entry } from "@mockvox/mock-server";
import { reportsPath, type Target } from "../../server/target.ts";
import type { Asked } from "../ask/code/asked.ts";

/** A request of the journal as it would be sent again, to the fake that the page holds. */
export function askedAgain({ server, query }: Entry, target: Target | undefined): Asked {
  return {
    url: target?.reportsUrl(server) ?? `https://wv${server}.wolkvox.com${reportsPath}`,
    parameters: Object.entries(query),
    headers: target?.kind === "running" ? { wolkvox_server: server } : {},
  };
}
