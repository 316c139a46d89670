import { styleText } from "node:util";
import { formatVendorSecond, reportIds } from "@mockvox/spec";
import type { Language } from "./language.ts";
import { readableTime } from "./request-line.ts";
import type { ServeChoices } from "./serve-flags.ts";

const words = {
  ready: { en: "Mockvox is ready, a fake Wolkvox at", es: "Mockvox está listo, un Wolkvox de prueba en" },
  seed: { en: "seed", es: "semilla" },
  size: { en: "size", es: "tamaño" },
  profile: { en: "profile", es: "perfil" },
  clock: { en: "clock", es: "reloj" },
  try: { en: "Ask it for yesterday:", es: "Pídale el día de ayer:" },
  reports: { en: "Reports", es: "Reportes" },
  look: { en: "Or look at it in a browser:", es: "O mírelo en un navegador:" },
  stop: { en: "Ctrl-C stops it.", es: "Ctrl-C lo detiene." },
  yours: { en: "your token", es: "su token" },
} as const;

/** What a person sees when the fake listens. `now` is clock milliseconds. */
export function banner(url: string, choices: ServeChoices, now: number, language: Language): string {
  const { seed, size, profile, token } = choices;
  const say = (word: keyof typeof words): string => words[word][language];
  const facts = [
    `${say("seed")} ${seed}`,
    `${say("size")} ${size}`,
    `${say("profile")} ${profile}`,
    `${say("clock")} ${readableTime(now)} GMT-5`,
  ];
  const curl = curlLine(url, token.length > 0 ? say("yours") : "demo", now);
  return [
    `${say("ready")} ${styleText("bold", url)}`,
    styleText("dim", facts.join(" · ")),
    styleText("dim", `${say("reports")}: ${reportIds.join(", ")}`),
    "",
    say("try"),
    styleText("cyan", curl),
    "",
    `${say("look")} ${styleText("cyan", `${url}/`)}`,
    "",
    styleText("dim", say("stop")),
    "",
    "",
  ].join("\n");
}

function curlLine(url: string, token: string, now: number): string {
  const day = formatVendorSecond(Math.floor(now / 1000) - 86_400).slice(0, 8);
  const query = `api=diagram_1_2&date_ini=${day}000000&date_end=${day}235959`;
  return `curl -H 'wolkvox-token: ${token}' '${url}/api/v2/reports_manager.php?${query}'`;
}
