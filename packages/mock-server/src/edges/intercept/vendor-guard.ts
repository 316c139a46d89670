import dns, { type LookupAddress } from "node:dns";
import http2 from "node:http2";
import { syncBuiltinESMExports } from "node:module";
import net, { Socket } from "node:net";
import tls from "node:tls";
import { isVendorHost } from "@mockvox/spec";
import { texts } from "../../messages/en.ts";

/**
 * Ensures that no request to the vendor leaves this process while a double is listening. Returns the function that undoes it.
 *
 * Requests that the interception of sockets does not cover fail with an explanation: HTTP/2, and protocols other than HTTP.
 */
export function guardVendorHosts(): () => void {
  const ends = [
    patchFunction(dns, "lookup", guardLookup),
    patchFunction(http2, "connect", guardHttp2),
    patchFunction(tls, "connect", guardTls),
    patchFunction(net, "connect", guardNet),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const end of ends) end();
    syncBuiltinESMExports();
  };
}

/** Replaces a function of a module. Returns the function that undoes it. */
function patchFunction<Name extends string, Original extends (...args: never[]) => unknown>(
  module: Readonly<Record<Name, Original>>,
  name: Name,
  guard: (original: Original) => Original,
): () => void {
  const original = module[name];
  Reflect.set(module, name, guard(original));
  return () => void Reflect.set(module, name, original);
}

type LookupCallback = (error: Error | null, address?: string | LookupAddress[], family?: number) => void;

function guardLookup(original: typeof dns.lookup): typeof dns.lookup {
  return new Proxy(original, {
    apply: (target, self, args: unknown[]) => {
      const [hostname, callBack] = [String(args[0]), args.at(-1)];
      if (!isVendorHost(hostname)) return Reflect.apply(target, self, args);
      if (typeof callBack === "function")
        Promise.resolve().then(() => (callBack as LookupCallback)(bypassError(hostname)));
    },
  });
}

function guardHttp2(original: typeof http2.connect): typeof http2.connect {
  return new Proxy(original, {
    apply: (target, self, [authority, ...rest]: Parameters<typeof http2.connect>) => {
      const { hostname } = new URL(authority);
      const options = rest.find((one) => typeof one === "object");
      const listener = rest.filter((one) => typeof one === "function");
      const guarded = isVendorHost(hostname)
        ? { ...options, createConnection: () => failingSocket(hostname) }
        : options;
      return Reflect.apply(target, self, [authority, guarded, ...listener]);
    },
  });
}

/** Covers functions of `node:http2` that were imported earlier: they connect with HTTP/2 as the only protocol. */
function guardTls(original: typeof tls.connect): typeof tls.connect {
  return new Proxy(original, {
    apply: (target, self, args: unknown[]) => {
      const options = args.find((one) => typeof one === "object") as tls.ConnectionOptions | undefined;
      const host = options?.servername || options?.host || "";
      const offersOnlyHttp2 = String(options?.ALPNProtocols) === "h2";
      return offersOnlyHttp2 && isVendorHost(host) ? failingSocket(host) : Reflect.apply(target, self, args);
    },
  });
}

/** Covers the same functions without TLS: only the caller tells such a connection from one for HTTP/1.1. */
function guardNet(original: typeof net.connect): typeof net.connect {
  const apply = (target: typeof net.connect, self: unknown, args: unknown[]): unknown => {
    const options = args.find((one) => typeof one === "object") as net.TcpNetConnectOpts | undefined;
    const host = options?.host ?? "";
    return isVendorHost(host) && isCalledByHttp2(apply) ? failingSocket(host) : Reflect.apply(target, self, args);
  };
  return new Proxy(original, { apply });
}

/** Whether a function was called by Node's implementation of HTTP/2. */
function isCalledByHttp2(callee: (...args: never[]) => unknown): boolean {
  const trace = { stack: "" };
  Error.captureStackTrace(trace, callee);
  const [, caller = ""] = trace.stack.split("\n");
  return caller.includes("node:internal/http2/");
}

/** A socket that fails before it connects. */
function failingSocket(hostname: string): tls.TLSSocket {
  const socket = new tls.TLSSocket(new Socket());
  process.nextTick(() => socket.destroy(bypassError(hostname)));
  return socket;
}

/** With the code of a failed DNS lookup, so that clients handle it as one. */
function bypassError(hostname: string): Error {
  return Object.assign(new Error(texts["vendor-request-bypassed"]({ hostname })), { code: "ENOTFOUND", hostname });
}
