/** What MSW's interceptors of all copies in a process share: where requests come from. */
export interface RequestSource {
  readonly readyState: string;
  listenerCount(type: "request"): number;
}

/** The latest one that was made in this process. */
export function requestSource(): RequestSource | undefined {
  const { __MSW_INTERCEPTORS_REGISTRY: made } = globalThis as {
    __MSW_INTERCEPTORS_REGISTRY?: ReadonlyMap<symbol, RequestSource>;
  };
  return made?.get(Symbol.for("node-http-request-source"));
}

/** How `setupServer` of MSW 2 shows that it listens. */
const namesOfMsw2 = ["interceptor-source", "setup-server"];

/** Whether a `setupServer` of MSW listens in this process; `own` is where the double's requests come from, once it listens. */
export function isOtherMswListening(own?: RequestSource): boolean {
  if (namesOfMsw2.some((name) => Reflect.has(globalThis, Symbol.for(name)))) return true;
  if (own && own.listenerCount("request") > 1) return true;
  const latest = requestSource();
  return latest !== undefined && latest !== own && latest.readyState === "ACTIVE";
}

export const otherMswListens: string =
  "[mockvox] MSW's `setupServer` listens in this process beside the test double, and each would meet the other's requests. " +
  "Let it answer for Wolkvox too instead: `setupServer(...createHandlers(), ...yourHandlers)`, with `createHandlers` from " +
  "@mockvox/mock-server/handlers, and without `setupWolkvox`. Or close it before `listen()`.";
