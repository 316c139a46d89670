import { MockServerError } from "../../errors.ts";

/** The source of intercepted requests, which all copies of MSW's interceptors in a process share. */
export interface RequestSource {
  readonly readyState: string;
  listenerCount(type: "request"): number;
}

/** The source that was created last in this process. */
export function latestRequestSource(): RequestSource | undefined {
  const { __MSW_INTERCEPTORS_REGISTRY: registry } = globalThis as {
    __MSW_INTERCEPTORS_REGISTRY?: ReadonlyMap<symbol, RequestSource>;
  };
  return registry?.get(Symbol.for("node-http-request-source"));
}

/** Symbols that `setupServer` of MSW 2 sets while it is listening. */
const msw2Symbols = ["interceptor-source", "setup-server"];

/** Whether a `setupServer` of MSW is listening in this process; `own` is the source of the double once it is listening. */
export function isOtherMswListening(own?: RequestSource): boolean {
  if (msw2Symbols.some((name) => Reflect.has(globalThis, Symbol.for(name)))) return true;
  if (own && own.listenerCount("request") > 1) return true;
  const latest = latestRequestSource();
  return latest !== undefined && latest !== own && latest.readyState === "ACTIVE";
}

export function createMswConflictError(): MockServerError {
  return new MockServerError("msw-listening", {});
}
