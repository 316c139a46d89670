import type { Entry } from "@mockvox/mock-server";
import { reportsPath, type Target } from "../../server/target.ts";
import type { Asked } from "../ask/code/asked.ts";

/** What the journal puts where it hides something. */
const hidden = "…";

/** A request of the journal as it would be sent again, to the fake that the page holds. */
export function askedAgain({ server, method, path, query }: Entry, target: Target | undefined): Asked {
  const { origin } = new URL(target?.reportsUrl(server) ?? `https://wv${server}.wolkvox.com`);
  return {
    method,
    url: `${origin}${path}`,
    parameters: Object.entries(query),
    headers: target?.kind === "running" ? { wolkvox_server: server } : {},
  };
}

/** Whether the journal hides a part of a request, which therefore cannot be sent again as it was. */
export function isMasked({ path, query }: Entry): boolean {
  return [path, ...Object.entries(query).flat()].some((text) => text.includes(hidden));
}

/** Whether the view Ask can hold a request as it was. */
export function isForAsk(entry: Entry): boolean {
  return entry.report !== undefined && entry.method === "GET" && entry.path === reportsPath && !isMasked(entry);
}
