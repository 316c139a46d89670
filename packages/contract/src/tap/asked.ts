import { reportPath } from "../wire/ask.ts";

/** What a request asks the reports for; undefined when it asks for something else. A path counts as it was sent: `//api` is another. */
export function askedIn(method: string, target: string): URLSearchParams | undefined {
  const whole = target.startsWith("/") ? target : pathOf(target);
  const [path, ...query] = whole.split("?");
  return method === "GET" && path === reportPath ? new URLSearchParams(query.join("?")) : undefined;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}
