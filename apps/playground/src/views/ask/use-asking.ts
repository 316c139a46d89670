import { useCallback, useRef, useState } from "react";
import { asAProgram } from "../../server/as-a-program.ts";
import { useTarget } from "../../server/use-target.tsx";
import { type Reply, readReply } from "./reply/reply.ts";
import { askedOf, urlOf, type Wanted } from "./request.ts";

/** How it stands with the request that was sent last. */
export type Asking =
  | { state: "idle" }
  | { state: "asking" }
  /** `at` is the fake's clock, epoch milliseconds, when the request went out. */
  | { state: "answered"; reply: Reply; wanted: Wanted; at: number }
  | { state: "broken"; message: string };

/** Sends requests, one after the other; a later one makes an earlier one unimportant. */
export function useAsking(): { asking: Asking; ask(wanted: Wanted, token: string): Promise<void>; stop(): void } {
  const { hold } = useTarget();
  const [asking, setAsking] = useState<Asking>({ state: "idle" });
  const running = useRef<AbortController | undefined>(undefined);

  const ask = useCallback(
    async (wanted: Wanted, token: string): Promise<void> => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const show = (shown: Asking): void => {
        if (running.current === control) setAsking(shown);
      };
      show({ state: "asking" });
      try {
        const target = await hold();
        const asked = askedOf(wanted, target.reportsUrl(wanted.server), target.kind === "running");
        const at = await target.controls.clock.now();
        const headers = { ...asked.headers, ...(token === "" ? {} : { "wolkvox-token": token }) };
        const reply = await send(wanted.report, urlOf(asked), headers, control.signal);
        show({ state: "answered", wanted, reply, at });
      } catch (error) {
        show({ state: "broken", message: error instanceof Error ? error.message : String(error) });
      }
    },
    [hold],
  );
  const stop = useCallback((): void => {
    running.current?.abort();
    running.current = undefined;
    setAsking({ state: "idle" });
  }, []);
  return { asking, ask, stop };
}

async function send(
  report: Reply["report"],
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Reply> {
  const begun = performance.now();
  const response = await fetch(url, { ...asAProgram, headers, signal });
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
