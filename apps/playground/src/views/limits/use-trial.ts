import { useRef, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useTarget } from "../../server/use-target.tsx";
import { askedOf, urlOf } from "../ask/request.ts";
import { type OwnControls, slowly, walkOn } from "./slowly.ts";

/** One request of a trial: its status and the server's message, and how long it really took. */
export interface Tried {
  number: number;
  status: string;
  message: Said;
  tookMs: number;
}

export interface Trial {
  tried: readonly Tried[];
  isTrying: boolean;
  /** Sends so many requests at once. */
  send(count: number): Promise<void>;
  /** Lets one request meet the 60-second limit, by moving the clock. */
  cut(): Promise<void>;
  /** Ends the requests that are under way. */
  stop(): void;
}

const window = { date_ini: "20260302000000", date_end: "20260302235959" };
/** More than the server grants a request. */
const slowMs = 61_000;
/** Of real time, so that a request is in flight before the clock moves. */
const shortlyMs = 250;
/** So long requests together are in flight for somebody who looks, of real time, */
const shownMs = 1500;
/** unless the clock runs so fast that they would meet the 60-second limit. */
const longestWorkMs = 59_000;

export function useTrial(own: OwnControls | undefined): Trial {
  const { hold } = useTarget();
  const { token } = useMemory();
  const { place } = usePlace();
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const [isTrying, setTrying] = useState(false);
  const running = useRef(new AbortController());

  const ask = async (number = 1): Promise<Tried> => {
    const target = await hold();
    const wanted = { report: "cdr_4", server: place.server ?? "0001", query: window } as const;
    const asked = askedOf(wanted, target.reportsUrl(wanted.server), target.kind === "running");
    const begun = performance.now();
    const headers = { ...asked.headers, "wolkvox-token": token };
    const told = await target.send(urlOf(asked), { headers, signal: running.current.signal }).then(
      async (response) => ({ status: String(response.status), message: messageIn(await response.text()) }),
      (error: unknown) => ({ status: "–", message: saidOf(error) }),
    );
    return { ...told, number, tookMs: performance.now() - begun };
  };
  const trying = async (act: () => Promise<readonly Tried[]>): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setTrying(true);
    setTried([]);
    try {
      const tried = await act();
      if (!control.signal.aborted) setTried(tried);
    } finally {
      setTrying(false);
    }
  };

  const askAtOnce = (count: number): Promise<readonly Tried[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => ask(index + 1)));
  const askTogether = async (controls: OwnControls, count: number): Promise<readonly Tried[]> => {
    const speed = await controls.clock.speed();
    const workMs = Math.min(shownMs * Math.max(speed, 1), longestWorkMs);
    return slowly(controls, workMs, async () => {
      const asking = askAtOnce(count);
      if (speed === 0) await walkOn(controls, workMs, shownMs, asking);
      return asking;
    });
  };
  const askTooLong = (controls: OwnControls): Promise<readonly Tried[]> =>
    slowly(controls, slowMs, async () => {
      const asking = askAtOnce(1);
      // More than once: a browser sends a request again, unasked, when a connection that it used before brings a 408.
      // Those connections come to an end, since the controls leave none behind.
      await walkOn(controls, slowMs, shortlyMs, asking);
      return asking;
    });

  return {
    tried,
    isTrying,
    send: (count) => trying(() => (own && count > 1 ? askTogether(own, count) : askAtOnce(count))),
    stop: () => running.current.abort(),
    cut: () => trying(async () => (own ? askTooLong(own) : [])),
  };
}

function messageIn(text: string): Said {
  const message = wordsIn(text);
  return { en: message, es: message };
}

function wordsIn(text: string): string {
  try {
    return String(JSON.parse(text).msg);
  } catch {
    return text.slice(0, 80);
  }
}
