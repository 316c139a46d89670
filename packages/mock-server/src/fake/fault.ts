import { firstBytes, throttle, withPrefix } from "./bodies.ts";
import type { PlainResponse } from "./plain-http.ts";
import { createProxyPage } from "./proxy-page.ts";
import type { RowFault } from "./row-fault.ts";

/** What a network or a proxy can do to a response. */
export type ResponseFault =
  /** The connection is reset after `afterBytes` bytes of the body. Default: before the response. */
  | { kind: "reset"; afterBytes?: number }
  /** The body stops after `afterBytes` bytes, and the connection closes without a terminator. */
  | { kind: "cut-body"; afterBytes: number }
  | { kind: "empty-body" }
  /** The body is random bytes. */
  | { kind: "garbage" }
  /** A byte order mark precedes the body. */
  | { kind: "byte-order-mark" }
  /** The HTML page of a gateway, with a status that allows a body. Default: 502. */
  | { kind: "proxy-page"; status?: number }
  | { kind: "content-type"; value: string }
  /** The body arrives slowly, at `bytesPerSecond` of the clock. */
  | { kind: "slow-drip"; bytesPerSecond: number };

/** A broken response, injected on purpose. */
export type Fault = ResponseFault | RowFault;

/** Whether a fault changes the body itself and not its transfer. */
export function isBodyFault({ kind }: ResponseFault): boolean {
  return kind === "empty-body" || kind === "garbage" || kind === "byte-order-mark";
}

const garbageBytes = Uint8Array.of(0x00, 0xff, 0xfe, 0x7b, 0x22, 0xc3, 0x28, 0x2c, 0x2c, 0x5d, 0x1f);

/** Injects a fault into a response. `sleep` waits on the tenant's clock. */
export function applyFault(
  response: PlainResponse,
  fault: ResponseFault,
  sleep: (milliseconds: number) => Promise<void>,
): PlainResponse {
  switch (fault.kind) {
    case "reset":
      return { ...response, body: firstBytes(response.body, fault.afterBytes ?? 0), end: "reset" };
    case "cut-body":
      return { ...response, body: firstBytes(response.body, fault.afterBytes), end: "cut" };
    case "empty-body":
      return { ...response, body: "" };
    case "garbage":
      return { ...response, body: withPrefix("", garbageBytes) };
    case "byte-order-mark":
      return { ...response, body: withPrefix(response.body, "\ufeff") };
    case "proxy-page":
      return { ...response, ...createProxyPage(fault.status ?? 502) };
    case "content-type":
      return { ...response, headers: { ...response.headers, "Content-Type": fault.value } };
    case "slow-drip":
      return { ...response, body: throttle(response.body, fault.bytesPerSecond, sleep) };
  }
}
