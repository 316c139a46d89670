import { MockServerError } from "../../errors.ts";

/** The first version of Node whose sockets can be intercepted. */
const minNodeVersion = [22, 13] as const;

/**
 * Rejects runtimes in which requests would bypass the double and reach the vendor with their token.
 *
 * @throws {MockServerError} `unsupported-runtime` in Bun and Deno, `node-too-old`
 */
export function assertInterceptable(): void {
  const { versions } = process;
  const runtime = versions.bun ? `Bun ${versions.bun}` : versions.deno && `Deno ${versions.deno}`;
  if (runtime) throw new MockServerError("unsupported-runtime", { runtime });
  const [major = 0, minor = 0] = String(versions.node).split(".").map(Number);
  if (major > minNodeVersion[0] || (major === minNodeVersion[0] && minor >= minNodeVersion[1])) return;
  throw new MockServerError("node-too-old", { version: versions.node, min: minNodeVersion.join(".") });
}

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
