import type { Progress, Step } from "@mockvox/client/pull";
import { type Options, SingleBar } from "cli-progress";
import type { Language, Said } from "../language.ts";
import { waitReason } from "./explain.ts";
import { readableSecond, spanText, timeText } from "./moments.ts";

/** Says how far a pull has come, on standard error. */
export interface Display {
  /** Hears of every window and every wait. */
  show(progress: Progress): void;
  /** Hears of every window that was written. */
  add(step: Step): void;
  /** Says something at once, in a line of its own. */
  say(said: Said): void;
  /** Takes the bar away, and says what was kept for the end. */
  stop(): void;
}

const words = {
  row: { en: "row", es: "fila" },
  rows: { en: "rows", es: "filas" },
  request: { en: "request", es: "solicitud" },
  requests: { en: "requests", es: "solicitudes" },
  left: { en: "left", es: "restan" },
  waits: { en: "waits until", es: "espera hasta" },
} as const;

interface Stderr {
  write(text: string): unknown;
}

/** A bar on a terminal; elsewhere a line for every window and every wait. */
export function createDisplay(terminal: NodeJS.WriteStream | undefined, stderr: Stderr, language: Language): Display {
  const say = (said: Said): void => void stderr.write(`${said[language]}\n`);
  const broken: Step[] = [];
  const { show, add, stop } = terminal?.isTTY ? barOn(terminal, language) : linesOf(say);
  return {
    say,
    show,
    add: (step) => {
      if (!step.isUtf8) broken.push(step);
      add(step);
    },
    stop: () => {
      stop();
      if (broken[0]) say(notUtf8(broken[0], broken.length));
      broken.length = 0;
    },
  };
}

type Course = Pick<Display, "show" | "add" | "stop">;

function linesOf(say: Display["say"]): Course {
  return {
    show: ({ waiting }) => {
      if (!waiting) return;
      const { en, es } = waitReason(waiting.why);
      const time = timeText(waiting.untilMs);
      say({ en: `${en}; next try ${time}`, es: `${es}; próximo intento ${time}` });
    },
    add: ({ from, to, data, progress: { requests, done } }) => {
      const line = (language: Language, after: string): string => {
        const [rows, asked] = [
          counted(Object.keys(data).length, "row", language),
          counted(requests, "request", language),
        ];
        return `${spanText(from, to)}: ${rows}; ${Math.floor(done * 100)} % ${after} ${asked}`;
      };
      say({ en: line("en", "after"), es: line("es", "tras") });
    },
    stop: () => {},
  };
}

function barOn(stream: NodeJS.WriteStream, language: Language): Course {
  const options: Options = {
    stream,
    format: "{bar} {percentage} %  {said}",
    barCompleteChar: "█",
    barIncompleteChar: "░",
    hideCursor: true,
    clearOnComplete: true,
  };
  const bar = new SingleBar(options);
  return {
    show: (progress) => {
      // Begun late: what is said before stands above it.
      if (!bar.isActive) bar.start(1000, 0, { said: "" });
      bar.update(Math.round(progress.done * 1000), { said: shown(progress, language) });
    },
    add: () => {},
    stop: () => bar.stop(),
  };
}

function shown({ rows, requests, leftMs, waiting }: Progress, language: Language): string {
  const say = (word: keyof typeof words): string => words[word][language];
  const counts = `${counted(rows, "row", language)}, ${counted(requests, "request", language)}`;
  if (waiting) {
    return `${counts}, ${say("waits")} ${timeText(waiting.untilMs)}: ${waitReason(waiting.why)[language]}`;
  }
  return leftMs === undefined ? counts : `${counts}, ${durationOf(leftMs)} ${say("left")}`;
}

function counted(number: number, noun: "row" | "request", language: Language): string {
  return `${number} ${words[number === 1 ? noun : (`${noun}s` as const)][language]}`;
}

/** `1:05` for sixty-five seconds. */
function durationOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

function notUtf8({ from }: Step, windows: number): Said {
  const first = readableSecond(from);
  return {
    en: `The server sent bytes that are not UTF-8 (in ${windows} of the windows, first in the one from ${first}): U+FFFD stands for each of them.`,
    es: `El servidor envió bytes que no son UTF-8 (en ${windows} de las ventanas, la primera desde ${first}): en lugar de cada uno está U+FFFD.`,
  };
}
