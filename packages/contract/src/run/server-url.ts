import { ContractError } from "./contract-error.ts";

/**
 * Parses the address of a server: an origin, with a path if the server is behind one.
 *
 * @throws {ContractError} `invalid-target-url` when it is not an HTTP URL, `target-url-too-specific` when it has the path of the reports,
 * a query, a fragment or credentials
 */
export function parseServerUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new ContractError("invalid-target-url", { url: text });
  const [shownUrl, suggestion] = [url.origin + url.pathname, suggestBaseUrl(url)];
  const isPlain = [url.search, url.hash, url.username, url.password].every((part) => part === "");
  if (isPlain && trimTrailingSlashes(shownUrl) === suggestion) return url;
  throw new ContractError("target-url-too-specific", { url: shownUrl, suggestion });
}

/** The URL without the path of the reports. */
function suggestBaseUrl({ origin, pathname }: URL): string {
  return trimTrailingSlashes(origin + pathname.replace(/\/api(\/v2(\/reports_manager\.php)?)?\/*$/i, ""));
}

function trimTrailingSlashes(text: string): string {
  return text.replace(/\/+$/, "");
}
