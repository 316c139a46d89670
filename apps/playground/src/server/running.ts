import { ControlError, connect } from "@mockvox/mock-server/connect";
import type { Said } from "../language/language.ts";
import { SaidError } from "../language/said-error.ts";
import { asAProgram } from "./as-a-program.ts";
import { followAgain } from "./follow-stream.ts";
import { reportsPath, type Target } from "./target.ts";

/** Holds a fake that runs at a URL, such as `http://127.0.0.1:4010`. Rejects when none answers there, or wants another key. */
export async function holdRunning(url: string, adminKey: string): Promise<Target> {
  const controls = connect(url, { fetch: outlivingThePage, ...(adminKey === "" ? {} : { adminKey }) });
  await controls.clock.now().catch((error: unknown) => {
    throw new SaidError(error instanceof ControlError ? refusalOf(url, error) : nobodyAt(url), { cause: error });
  });
  return {
    kind: "running",
    reportsUrl: () => new URL(reportsPath, url).href,
    send: sendAsAProgram,
    controls,
    follow: (follower) => followAgain(controls, follower),
    close: () => {},
  };
}

/** Sends a request over the network. */
export function sendAsAProgram(asked: string | Request, init?: RequestInit): Promise<Response> {
  return fetch(new Request(asked, { ...asAProgram, ...init }));
}

function nobodyAt(url: string): Said {
  return {
    en: `No Mockvox answers at ${url}. Start one there, or choose another address above.`,
    es: `Ningún Mockvox responde en ${url}. Inicie uno allí, o elija arriba otra dirección.`,
  };
}

function refusalOf(url: string, { status, message }: ControlError): Said {
  if (status !== 404) return { en: message, es: `El simulador de ${url} se niega: ${message}` };
  return {
    en: `What answers at ${url} is no Mockvox, and has nothing to turn or to watch. Contract can check it all the same.`,
    es: `Lo que responde en ${url} no es un Mockvox, y no tiene nada que ajustar ni mirar. Contrato puede comprobarlo igual.`,
  };
}

/** What is set when somebody leaves the page reaches the fake after it has gone. */
function outlivingThePage(...[asked, init]: Parameters<typeof fetch>): Promise<Response> {
  return fetch(asked, { ...init, keepalive: init?.method === "PUT" });
}
