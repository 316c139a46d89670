import { type FlagsFor, integer, nonEmptyText } from "../args/flags.ts";

/** The options of `mockvox serve` for TLS and the proxy. */
export interface TlsCliOptions {
  tls: boolean;
  /** A file. */
  "tls-cert": string | undefined;
  /** A file. */
  "tls-key": string | undefined;
  /** The folder of the certificate authority. */
  authority: string | undefined;
  /** The port; `next` is the one after that of the server if it is free, else any free one. */
  proxy: number | "next" | undefined;
  /** `HOST` or `HOST:PORT`. */
  "proxy-pass": readonly string[];
}

export const tlsFlags: FlagsFor<TlsCliOptions> = {
  tls: { isSwitch: true, description: "serve-tls" },
  "tls-cert": {
    valueName: "FILE",
    description: "serve-tls-cert",
    parse: nonEmptyText,
  },
  "tls-key": {
    valueName: "FILE",
    description: "serve-tls-key",
    parse: nonEmptyText,
  },
  authority: {
    valueName: "FOLDER",
    description: "serve-authority",
    parse: nonEmptyText,
  },
  proxy: {
    valueName: "PORT",
    bareValue: "next",
    description: "serve-proxy",
    parse: (value, name) => (value === "next" ? value : integer(0, 65_535)(value, name)),
  },
  "proxy-pass": {
    valueName: "HOST",
    isRepeatable: true,
    description: "serve-proxy-pass",
    parse: nonEmptyText,
  },
};
