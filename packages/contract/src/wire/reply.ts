import type { RefusalId } from "@mockvox/spec";
import { emptyWindow, refusalIds, refusals } from "@mockvox/spec";

/** What came back, read to its end. */
export interface Reply {
  /** 0 when nothing came. */
  readonly status: number;
  header(name: string): string | undefined;
  /** As sent, a byte order mark included. */
  readonly text: string;
  /** Whether the body is valid UTF-8. */
  readonly isUtf8: boolean;
  /** Milliseconds of the run's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** The vendor's four keys, as far as they are there. */
export interface Envelope {
  readonly code?: unknown;
  readonly error?: unknown;
  readonly msg?: unknown;
  readonly data?: unknown;
}

export function envelopeOf({ json }: Reply): Envelope | undefined {
  return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
}

/** The status that the envelope tells, else that of HTTP. */
export function statusOf(reply: Reply): number {
  const code = Number(envelopeOf(reply)?.code);
  return Number.isInteger(code) && code >= 100 && code < 600 ? code : reply.status;
}

export function isAnswered(reply: Reply): boolean {
  return reply.status === 200 && statusOf(reply) === 200 && envelopeOf(reply) !== undefined;
}

/** The message in small letters, for comparing. */
export function messageOf(reply: Reply): string {
  const msg = envelopeOf(reply)?.msg;
  return typeof msg === "string" ? msg.trim().toLowerCase() : "";
}

/** Whether the reply says that nothing happened in the window, in any of the known ways. */
export function isEmptyWindow(reply: Reply): boolean {
  if (statusOf(reply) === emptyWindow.status && messageOf(reply) === emptyWindow.msg.toLowerCase()) return true;
  return isAnswered(reply) && hasNoData(envelopeOf(reply)?.data);
}

function hasNoData(data: unknown): boolean {
  const value = typeof data === "string" ? parseJson(data) : data;
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** The refusal whose message the reply carries; the first, where several share one. */
export function refusalNamed(reply: Reply): RefusalId | undefined {
  if (isAnswered(reply)) return undefined;
  const said = messageOf(reply);
  const found = refusalIds.find((id) => refusals[id].msg.toLowerCase() === said);
  return found ?? bareRefusal(reply);
}

function bareRefusal(reply: Reply): RefusalId | undefined {
  if (envelopeOf(reply)) return undefined;
  return reply.status === refusals.maintenance.status ? "maintenance" : undefined;
}

/** Whether two replies say the same kind of thing: status, message without its numbers, presence of data. */
export function saysTheSame(one: Reply, other: Reply): boolean {
  return tellingOf(one) === tellingOf(other);
}

function tellingOf(reply: Reply): string {
  const data = envelopeOf(reply)?.data;
  return [statusOf(reply), messageOf(reply).replaceAll(/\d+/g, "0"), hasNoData(data) || data === undefined].join();
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
