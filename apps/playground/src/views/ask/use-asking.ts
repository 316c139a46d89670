import { useCallback, useRef, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import type { Making } from "../../link/same-bytes.ts";
import { makingOf } from "../../server/making.ts";
import { useTarget } from "../../server/use-target.tsx";
import { type Reply, readReply } from "./reply/reply.ts";
import { askedOf, urlOf, type Wanted } from "./request.ts";

/** How it stands with the request that was sent last. */
export type Asking =
  | { state: "idle" }
  /** Work that takes time never ends while the clock stands still. */
  | { state: "asking"; isStill?: boolean }
  | Answered
  | { state: "broken"; message: Said };

interface Answered {
  state: "answered";
  reply: Reply;
  wanted: Wanted;
  /** Unknown when the fake was gone behind its answer. */
  making: Making | undefined;
}

const idle: Asking = { state: "idle" };

/** Sends requests, one after the other; a later one makes an earlier one unimportant. */
export function useAsking(): { asking: Asking; ask(wanted: Wanted, token: string): Promise<void>; stop(): void } {
  const { hold, which } = useTarget();
  const [told, setTold] = useState<{ asking: Asking; by: string }>({ asking: idle, by: which });
  const running = useRef<AbortController | undefined>(undefined);

  const ask = useCallback(
    async (wanted: Wanted, token: string): Promise<void> => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      let isOver = false;
      const show = (shown: Asking): void => {
        if (running.current === control && !isOver) setTold({ asking: shown, by: which });
        isOver = shown.state !== "asking";
      };
      show({ state: "asking" });
      try {
        const target = await hold();
        const asked = askedOf(wanted, target.reportsUrl(wanted.server), target.kind === "running");
        const headers = { ...asked.headers, ...(token === "" ? {} : { "wolkvox-token": token }) };
        const speed = Promise.resolve(target.controls.clock.speed());
        speed.then((now) => now === 0 && show({ state: "asking", isStill: true })).catch(() => {});
        const begun = performance.now();
        const response = await target.send(urlOf(asked), { headers, signal: control.signal });
        const coming = makingOf(target, wanted.server, token).catch(() => undefined);
        const reply = await read(response, wanted.report, urlOf(asked), begun);
        show({ state: "answered", wanted, reply, making: await coming });
      } catch (error) {
        show({ state: "broken", message: saidOf(error) });
      }
    },
    [hold, which],
  );
  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = undefined;
    setTold({ asking: idle, by: which });
  }, [which]);
  // What another fake answered says nothing of this one.
  return { asking: told.by === which ? told.asking : idle, ask, stop };
}

async function read(response: Response, report: Reply["report"], url: string, begun: number): Promise<Reply> {
  const body = await response.arrayBuffer();
  return readReply({
    report,
    method: "GET",
    url,
    status: response.status,
    headers: [...response.headers],
    tookMs: performance.now() - begun,
    bytes: body.byteLength,
    text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(body),
  });
}
