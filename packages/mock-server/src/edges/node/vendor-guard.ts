import dns, { type LookupAddress } from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { isVendorHost } from "../../fake/vendor-host.ts";

type Lookup = (error: Error | null, address?: string | LookupAddress[], family?: number) => void;

/**
 * Sees to it that no request to the vendor leaves this process while a double listens; returns what ends it.
 *
 * MSW replaces `https.get` and its like. A module that took the function itself before has the old one: of an ES module
 * the binding is brought up to date; a function taken with `require` stays, and finds that the vendor's name has no address.
 */
export function guardVendorHosts(): () => void {
  const real = dns.lookup;
  const guarded = new Proxy(real, {
    apply: (target, self, args: unknown[]) => {
      const [hostname, answer] = [String(args[0]), args.at(-1)];
      if (!isVendorHost(hostname)) return Reflect.apply(target, self, args);
      if (typeof answer === "function") Promise.resolve().then(() => (answer as Lookup)(escaped(hostname)));
    },
  });
  Reflect.set(dns, "lookup", guarded);
  syncBuiltinESMExports();
  return () => {
    Reflect.set(dns, "lookup", real);
    syncBuiltinESMExports();
  };
}

function escaped(hostname: string): Error {
  return Object.assign(
    new Error(
      `[mockvox] A request to ${hostname} went past the test double and was stopped before the network. ` +
        "The double answers `fetch` and `node:http(s)`. A function of `node:https` that was taken with `require` before `listen()`, " +
        "and clients that speak HTTP by themselves, go past it: use `serve` for those.",
    ),
    { code: "ENOTFOUND", hostname },
  );
}
