import { styleText } from "node:util";
import { formatVendorTime, reportIds, reportsPath } from "@mockvox/spec";
import { readableTime } from "../output/format-request.ts";
import { type Translator, text } from "../texts.ts";
import type { ServeCliOptions } from "./flags.ts";
import type { StartedServer } from "./tls.ts";

/** What people see once the server listens. */
export function banner(started: StartedServer, options: ServeCliOptions, t: Translator): string {
  const { url, wolkvox } = started.server;
  const now = wolkvox.clock.now();
  const { seed, size, profile } = describeMock(started, options);
  const facts = [
    `${t.translate(text("seed"))} ${seed}`,
    `${t.translate(text("size"))} ${size}`,
    `${t.translate(text("profile"))} ${profile}`,
    `${t.translate(text("clock"))} ${readableTime(now)} GMT-5`,
  ];
  return [
    `${t.translate(text("serve-ready"))} ${styleText("bold", url)}`,
    styleText("dim", facts.join(" · ")),
    styleText("dim", `${t.translate(text("reports"))}: ${reportIds.join(", ")}`),
    ...definedLines(started, t),
    ...tlsLines(started, t),
    "",
    t.translate(text("try-it")),
    styleText("cyan", curlLine(started, options, now, t)),
    "",
    `${t.translate(text("open-playground"))} ${styleText("cyan", `${url}/`)}`,
    "",
    styleText("dim", t.translate(text("press-ctrl-c"))),
    "",
    "",
  ].join("\n");
}

/** Where the rows come from and how the server behaves, which a snapshot says instead of the flags. */
export function describeMock(
  { server: { wolkvox } }: StartedServer,
  { profile, snapshot }: ServeCliOptions,
): { seed: number; size: number | string; profile: string } {
  const { seed, size } = wolkvox.health().source;
  return { seed, size, profile: snapshot === undefined ? profile : wolkvox.settings().profile.name };
}

function definedLines({ definedReports }: StartedServer, t: Translator): string[] {
  if (definedReports.length === 0) return [];
  return [styleText("dim", `${t.translate(text("defined-reports"))}: ${definedReports.join(", ")}`)];
}

/** Which certificate programs must trust, and the address of the proxy. */
function tlsLines({ tls: { authority }, proxy }: StartedServer, t: Translator): string[] {
  const trust = authority ? [t.translate(text("serve-trust", { file: authority.certificatePath }))] : [];
  return proxy ? [...trust, t.translate(text("serve-proxy-ready", { url: styleText("bold", proxy.url) }))] : trust;
}

/** A request for yesterday, to copy. */
function curlLine(
  { server: { url }, tls: { tls, authority } }: StartedServer,
  { token }: ServeCliOptions,
  now: number,
  t: Translator,
): string {
  const day = formatVendorTime(Math.floor(now / 1000) - 86_400).slice(0, 8);
  const query = `api=diagram_1_2&date_ini=${day}000000&date_end=${day}235959`;
  const shownToken = token.length > 0 ? t.translate(text("your-token")) : "demo";
  const trusted = tls && "current" in tls && authority ? `--cacert '${authority.certificatePath}' ` : "";
  return `curl ${trusted}-H 'wolkvox-token: ${shownToken}' '${url}${reportsPath}?${query}'`;
}
