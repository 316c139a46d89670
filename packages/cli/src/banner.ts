import { styleText } from "node:util";
import { formatVendorTime, reportIds } from "@mockvox/spec";
import { readableTime } from "./format-request.ts";
import type { ServeCliOptions } from "./serve-flags.ts";
import { type Translator, text } from "./texts.ts";

/** What people see once the server listens. `now` is in clock milliseconds. */
export function banner(url: string, options: ServeCliOptions, now: number, t: Translator): string {
  const { seed, size, profile, token } = options;
  const facts = [
    `${t.translate(text("seed"))} ${seed}`,
    `${t.translate(text("size"))} ${size}`,
    `${t.translate(text("profile"))} ${profile}`,
    `${t.translate(text("clock"))} ${readableTime(now)} GMT-5`,
  ];
  const curl = curlLine(url, token.length > 0 ? t.translate(text("your-token")) : "demo", now);
  return [
    `${t.translate(text("serve-ready"))} ${styleText("bold", url)}`,
    styleText("dim", facts.join(" · ")),
    styleText("dim", `${t.translate(text("reports"))}: ${reportIds.join(", ")}`),
    "",
    t.translate(text("try-it")),
    styleText("cyan", curl),
    "",
    `${t.translate(text("open-playground"))} ${styleText("cyan", `${url}/`)}`,
    "",
    styleText("dim", t.translate(text("press-ctrl-c"))),
    "",
    "",
  ].join("\n");
}

/** A request for yesterday, to copy. */
function curlLine(url: string, token: string, now: number): string {
  const day = formatVendorTime(Math.floor(now / 1000) - 86_400).slice(0, 8);
  const query = `api=diagram_1_2&date_ini=${day}000000&date_end=${day}235959`;
  return `curl -H 'wolkvox-token: ${token}' '${url}/api/v2/reports_manager.php?${query}'`;
}
