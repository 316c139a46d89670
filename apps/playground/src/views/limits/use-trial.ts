import type { TenantControls } from "@mockvox/mock-server";
import type { RemoteTenantControls } from "@mockvox/mock-server/connect";
import { useState } from "react";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useTarget } from "../../server/use-target.tsx";
import { askedOf, urlOf } from "../ask/request.ts";

/** One request of a trial: its status and the server's message, and how long it really took. */
export interface Tried {
  number: number;
  status: string;
  message: string;
  tookMs: number;
}

export interface Trial {
  tried: readonly Tried[];
  isTrying: boolean;
  /** Sends so many requests at once. */
  send(count: number): Promise<void>;
  /** Lets one request meet the 60-second limit, by moving the clock. */
  cut(): Promise<void>;
}

const window = { date_ini: "20260302000000", date_end: "20260302235959" };
const slowMs = 61_000;

export function useTrial(own: TenantControls | RemoteTenantControls | undefined): Trial {
  const { hold } = useTarget();
  const { token } = useMemory();
  const { place } = usePlace();
  const [tried, setTried] = useState<readonly Tried[]>([]);
  const [isTrying, setTrying] = useState(false);

  const ask = async (number = 1): Promise<Tried> => {
    const target = await hold();
    const wanted = { report: "cdr_4", server: place.server ?? "0001", query: window } as const;
    const asked = askedOf(wanted, target.reportsUrl(wanted.server), target.kind === "running");
    const begun = performance.now();
    const told = await fetch(urlOf(asked), { headers: { ...asked.headers, "wolkvox-token": token } }).then(
      async (response) => ({ status: String(response.status), message: messageIn(await response.text()) }),
      (error: unknown) => ({ status: "–", message: String(error) }),
    );
    return { ...told, number, tookMs: performance.now() - begun };
  };
  const trying = async (act: () => Promise<readonly Tried[]>): Promise<void> => {
    setTrying(true);
    setTried([]);
    try {
      setTried(await act());
    } finally {
      setTrying(false);
    }
  };

  return {
    tried,
    isTrying,
    send: (count) =>
      trying(async () => {
        const before = await own?.conduct();
        if (count > 1) await own?.setLatency(800);
        const all = await Promise.all(Array.from({ length: count }, (_, index) => ask(index + 1)));
        if (before && count > 1) await own?.setLatency(before.latency);
        return all;
      }),
    cut: () =>
      trying(async () => {
        if (!own) return [];
        const { latency } = await own.conduct();
        await own.setLatency(slowMs);
        try {
          const asking = ask();
          await Promise.race([asking, untilInFlight(own)]);
          await own.clock.advance({ milliseconds: slowMs });
          return [await asking];
        } finally {
          await own.setLatency(latency);
        }
      }),
  };
}

async function untilInFlight(own: TenantControls | RemoteTenantControls): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const { slots } = await own.usage();
    if (slots.used > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function messageIn(text: string): string {
  try {
    return String(JSON.parse(text).msg);
  } catch {
    return text.slice(0, 80);
  }
}
