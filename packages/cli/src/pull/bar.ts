import type { Progress } from "@mockvox/client/pull";
import { type Options, SingleBar } from "cli-progress";
import type { Language } from "../language.ts";

/** Shows how far a pull has come. */
export interface Bar {
  show(progress: Progress): void;
  stop(): void;
}

const words = {
  rows: { en: "rows", es: "filas" },
  requests: { en: "requests", es: "solicitudes" },
  left: { en: "left", es: "restan" },
  waits: { en: "waits until", es: "espera hasta" },
} as const;

/** A bar on a terminal; elsewhere none. */
export function createBar(stream: NodeJS.WriteStream | undefined, language: Language): Bar {
  if (!stream?.isTTY) return { show: () => {}, stop: () => {} };
  const options: Options = {
    stream,
    format: "{bar} {percentage} %  {said}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options);
  bar.start(1000, 0, { said: "" });
  return {
    show: (progress) => bar.update(Math.round(progress.done * 1000), { said: said(progress, language) }),
    stop: () => bar.stop(),
  };
}

function said({ rows, requests, leftMs, waiting }: Progress, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const counts = `${rows} ${say("rows")}, ${requests} ${say("requests")}`;
  if (waiting) return `${counts}, ${say("waits")} ${new Date(waiting.untilMs).toLocaleTimeString()}`;
  return leftMs === undefined ? counts : `${counts}, ${timeOf(leftMs)} ${say("left")}`;
}

/** `1:05` for sixty-five seconds. */
function timeOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
