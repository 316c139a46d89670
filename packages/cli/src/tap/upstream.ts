import { redact } from "@mockvox/mock-server";
import { CliError } from "../cli-error.ts";
import { type Text, text } from "../texts.ts";
import { parseOrigin } from "../verify/flags.ts";

/** Where a request is sent, as options of `node:http`. */
export interface UpstreamTarget {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string;
  readonly path: string;
}

/**
 * The server that requests are forwarded to.
 *
 * @throws {CliError} if the text is not an http or https URL, or contains more than an origin, which would be ignored
 */
export function parseUpstream(value: string): URL {
  const origin = parseOrigin(value);
  const { pathname, search, hash, username, password } = new URL(value);
  const more = [pathname.replace(/^\/+$/, ""), search, hash, username, password];
  if (more.every((part) => part === "")) return new URL(origin);
  throw new CliError("upstream-with-path", { url: redact(origin + pathname), origin });
}

/**
 * The upstream's protocol, host and port, with the request's path unchanged; undefined if it is not a path.
 *
 * A path is never resolved against a URL: one that begins with two slashes would name another host, and leak the token to it.
 */
export function toTarget(path: string, { protocol, hostname, port }: URL): UpstreamTarget | undefined {
  if (!path.startsWith("/")) return undefined;
  return { protocol, hostname: hostname.replace(/^\[(.*)\]$/, "$1"), port, path };
}

/** For a client that sends a whole URL, as to a proxy. It is redacted: it may contain a token. */
export function notAPathText(target: string, listenUrl: string): Text {
  return text("not-a-path", { target: redact(target.split("?", 1).join()), url: listenUrl });
}
