import { dripping, firstBytes, prefixed } from "./bodies.ts";
import type { Answer } from "./plain.ts";
import { proxyPage } from "./proxy-page.ts";
import type { RowFault } from "./row-fault.ts";

/** Trouble on the way: what a network or a proxy does to an answer. */
export type AnswerFault =
  /** The connection is reset once so many bytes of the body have gone out. Default: before the answer. */
  | { kind: "reset"; afterBytes?: number }
  /** The body stops after so many bytes, and the connection ends without saying that it is not the end. */
  | { kind: "cut-body"; afterBytes: number }
  | { kind: "empty-body" }
  /** The body is bytes without sense. */
  | { kind: "garbage" }
  /** A byte order mark stands before the body. */
  | { kind: "byte-order-mark" }
  /** A gateway answers with an HTML page of its own; its status is one that has a body. Default: 502. */
  | { kind: "proxy-page"; status?: number }
  | { kind: "content-type"; value: string }
  /** The body arrives slowly, so many bytes per second of the clock. */
  | { kind: "slow-drip"; bytesPerSecond: number };

export type Fault = AnswerFault | RowFault;

/** Whether a fault is in the text itself and not in how it travels. */
export function isTextFault({ kind }: AnswerFault): boolean {
  return kind === "empty-body" || kind === "garbage" || kind === "byte-order-mark";
}

const senseless = Uint8Array.of(0x00, 0xff, 0xfe, 0x7b, 0x22, 0xc3, 0x28, 0x2c, 0x2c, 0x5d, 0x1f);

/** An answer with a fault. `sleep` waits on the clock of whoever asked. */
export function withFault(answer: Answer, fault: AnswerFault, sleep: (milliseconds: number) => Promise<void>): Answer {
  switch (fault.kind) {
    case "reset":
      return { ...answer, body: firstBytes(answer.body, fault.afterBytes ?? 0), end: "reset" };
    case "cut-body":
      return { ...answer, body: firstBytes(answer.body, fault.afterBytes), end: "cut" };
    case "empty-body":
      return { ...answer, body: "" };
    case "garbage":
      return { ...answer, body: prefixed("", senseless) };
    case "byte-order-mark":
      return { ...answer, body: prefixed(answer.body, "\ufeff") };
    case "proxy-page":
      return { ...answer, ...proxyPage(fault.status ?? 502) };
    case "content-type":
      return { ...answer, headers: { ...answer.headers, "Content-Type": fault.value } };
    case "slow-drip":
      return { ...answer, body: dripping(answer.body, fault.bytesPerSecond, sleep) };
  }
}
