import dns, { type LookupAddress } from "node:dns";
import http2 from "node:http2";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";
import tls from "node:tls";
import { isVendorHost } from "../../fake/vendor-host.ts";

/**
 * Sees to it that no request to the vendor leaves this process while a double listens; returns what ends it.
 *
 * What the interception of sockets does not answer ends with an error that says so: HTTP/2, and whatever speaks no HTTP at all.
 */
export function guardVendorHosts(): () => void {
  const ends = [
    replace(dns, "lookup", guardedLookup),
    replace(http2, "connect", guardedHttp2),
    replace(tls, "connect", guardedTls),
  ];
  syncBuiltinESMExports();
  return () => {
    for (const end of ends) end();
    syncBuiltinESMExports();
  };
}

/** Puts another function in the place of a module's own; returns what undoes that. */
function replace<Name extends string, Own extends (...args: never[]) => unknown>(
  module: Readonly<Record<Name, Own>>,
  name: Name,
  guard: (own: Own) => Own,
): () => void {
  const own = module[name];
  Reflect.set(module, name, guard(own));
  return () => void Reflect.set(module, name, own);
}

type Lookup = (error: Error | null, address?: string | LookupAddress[], family?: number) => void;

function guardedLookup(own: typeof dns.lookup): typeof dns.lookup {
  return new Proxy(own, {
    apply: (target, self, args: unknown[]) => {
      const [hostname, callBack] = [String(args[0]), args.at(-1)];
      if (!isVendorHost(hostname)) return Reflect.apply(target, self, args);
      if (typeof callBack === "function") Promise.resolve().then(() => (callBack as Lookup)(escaped(hostname)));
    },
  });
}

function guardedHttp2(own: typeof http2.connect): typeof http2.connect {
  return new Proxy(own, {
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

/** A function of `node:http2` that was taken before comes here, with HTTP/2 as the only protocol that it offers. */
function guardedTls(own: typeof tls.connect): typeof tls.connect {
  return new Proxy(own, {
    apply: (target, self, args: unknown[]) => {
      const options = args.find((one) => typeof one === "object") as tls.ConnectionOptions | undefined;
      const host = options?.servername || options?.host || "";
      const offersHttp2Alone = String(options?.ALPNProtocols) === "h2";
      return offersHttp2Alone && isVendorHost(host) ? failingSocket(host) : Reflect.apply(target, self, args);
    },
  });
}

/** A socket that fails before it is connected. */
function failingSocket(hostname: string): tls.TLSSocket {
  const socket = new tls.TLSSocket(new Socket());
  process.nextTick(() => socket.destroy(escaped(hostname)));
  return socket;
}

function escaped(hostname: string): Error {
  return Object.assign(
    new Error(
      `[mockvox] A request to ${hostname} went past the test double and was stopped before the network. ` +
        "The double answers HTTP/1.1, whatever client sends it. HTTP/2 (`node:http2`) and other protocols go past it: " +
        "let the client speak HTTP/1.1.",
    ),
    { code: "ENOTFOUND", hostname },
  );
}
