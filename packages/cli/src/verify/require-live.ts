import { CliError } from "../cli-error.ts";

/** @throws {CliError} if the text is not an http or https URL */
export function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CliError("not-a-url", { value });
}

/** @throws {CliError} if the server is not on loopback and `--live` is missing */
export function requireLive({ url, live }: { readonly url: string; readonly live: boolean }): void {
  const { hostname, origin } = new URL(parseOrigin(url));
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (!isLoopback && !live) throw new CliError("live-flag-required", { origin });
}
