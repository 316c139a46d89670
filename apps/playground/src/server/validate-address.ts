import { PageError } from "../messages/page-error.ts";

/**
 * Returns why the page cannot send requests to an address; undefined if it can. The content security policy of `index.html` allows
 * the same hosts.
 */
export function validateAddress(address: string): PageError | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return new PageError("invalid-server-address", { url: address });
  if (url.origin === location.origin || /^(127\.0\.0\.1|localhost)$/.test(url.hostname)) return undefined;
  return new PageError("server-not-local", { host: url.hostname });
}
