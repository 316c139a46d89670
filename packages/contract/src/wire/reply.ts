import type { RefusalId } from "@mockvox/spec";
import { emptyWindow, refusalIds, refusals } from "@mockvox/spec";
import { isNested } from "./json.ts";
import type { Writing } from "./writing.ts";

/** Why a body cannot be read as JSON: it is none, it is nested too deeply, or it is longer than any answer may be. */
export type BodyFlaw = "not-json" | "too-deep" | "too-long";

/** What came back, read to its end. */
export interface Reply {
  /** 0 when nothing came. */
  readonly status: number;
  header(name: string): string | undefined;
  readonly writing: Writing;
  /** Whether the body is valid UTF-8. */
  readonly isUtf8: boolean;
  /** Milliseconds of the run's clock. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** The body as JSON, each part of it but `data` without what is nested in it; undefined when it is none. */
  readonly json: unknown;
  /** `data` as rows or buckets, decoded where it is a text that holds JSON, each row without what is nested in it. */
  readonly data: unknown;
  readonly flaw?: BodyFlaw;
  /** Bytes of the body, about as many as the reply takes in memory. */
  readonly size: number;
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
  return isAnswered(reply) && hasNoData(reply);
}

function hasNoData({ data }: Reply): boolean {
  return isNested(data) && Object.keys(data).length === 0;
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
  const isBare = hasNoData(reply) || envelopeOf(reply)?.data === undefined;
  return [statusOf(reply), messageOf(reply).replaceAll(/\d+/g, "0"), isBare].join();
}
