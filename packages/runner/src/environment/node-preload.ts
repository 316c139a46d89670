/** Where direct connections to the vendor's ports go. */
export interface DirectPorts {
  /** The mock server's port for TLS. */
  readonly https: number;
  /** The mock server's port without TLS. Default: none. */
  readonly http?: number;
}

/**
 * A script that Node loads before a program. It leads connections to hosts of the vendor to the mock server, for clients that use no proxy:
 * `fetch` before Node 24, and libraries with their own connections. Host names and certificates are checked as ever. Plain JavaScript for
 * old versions of Node.
 */
export function nodePreload({ https, http }: DirectPorts): string {
  return `"use strict";
const net = require("net");
const ports = ${JSON.stringify({ 443: https, 80: http })};
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const normalized = Array.isArray(args[0]) ? args[0] : net._normalizeArgs(args);
  const [options, callback] = normalized;
  const port = ports[options.port];
  const isVendor = port && /(^|\\.)wolkvox\\.com$/i.test(String(options.host || ""));
  if (!isVendor) return connect.apply(this, args);
  return connect.call(this, net._normalizeArgs([{ ...options, host: "127.0.0.1", port }, callback]));
};
`;
}
