import { hash } from "node:crypto";
import {
  type Admission,
  type AdmissionRequest,
  type LimitStore,
  MockServerError,
  type QuotaAccount,
  type WaitOptions,
} from "@mockvox/mock-server";
import { formatMessage } from "@mockvox/spec/text";
import type { Connection, UnreachableError } from "./connection.ts";
import { en } from "./messages/en.ts";
import { createQueuedRequest, type QueuedRequest } from "./waiting.ts";

/** What the operations of a store need. */
export interface StoreParts {
  readonly connection: Connection;
  /** By the number of their admission. */
  readonly waiters: Map<number, QueuedRequest>;
}

/** Names contain tokens, so only their hashes leave this process. */
export function keyOf(name: string): string {
  return hash("sha256", name, "base64url");
}

/** An admission that was sent. */
interface Ticket {
  readonly number: number;
  readonly holder: string;
  readonly account: Pick<QuotaAccount, "owner" | "day">;
}

/** Takes a unit and a slot, in one step on the server; the wait for a slot takes more. */
export async function admit(
  { connection, waiters }: StoreParts,
  request: AdmissionRequest,
  wait: WaitOptions | undefined,
): Promise<Awaited<ReturnType<LimitStore["admit"]>>> {
  const { day, unitsPerDay, maxSlots, now, expiresAt } = request;
  const [owner, holder] = [keyOf(request.owner), keyOf(request.holder)];
  const limits = [owner, day, unitsPerDay, holder, maxSlots, now, expiresAt] as const;
  const { number, reply } = connection.callOnce("admit", ...limits, wait ? 1 : 0);
  const ticket: Ticket = { number, holder, account: { owner, day } };
  const waiter = createQueuedRequest(holder);
  if (wait) waiters.set(number, waiter);
  try {
    const [outcome = "", record = "", milliseconds = ""] = await reply;
    if (outcome === "quota-spent" || outcome === "too-many-requests") return outcome;
    if (outcome === "skipped") throw lateError();
    if (wait && outcome === "waiting") await waitForSlot(connection, { ticket, request, waiter }, wait, milliseconds);
    return createAdmission(connection, ticket, record);
  } catch (error) {
    void connection.post("cancel", number);
    throw error;
  } finally {
    waiters.delete(number);
  }
}

interface WaitingRequest {
  readonly ticket: Ticket;
  readonly request: AdmissionRequest;
  readonly waiter: QueuedRequest;
}

/** Tries whenever another request may have freed a slot, or the first slot in use has expired. */
async function waitForSlot(
  connection: Connection,
  { ticket, request, waiter }: WaitingRequest,
  wait: WaitOptions,
  firstDelay: string,
): Promise<void> {
  const duration = request.expiresAt - request.now;
  let delay = Number(firstDelay);
  for (;;) {
    await waiter.next(delay < 0 ? undefined : delay, wait);
    const { number, holder } = ticket;
    const attempt = connection.call("acquire", number, holder, request.maxSlots, wait.clock.now(), duration);
    const [outcome, milliseconds = "-1"] = await attempt;
    wait.signal?.throwIfAborted();
    if (outcome === "admitted") return;
    if (outcome === "gone") throw lateError();
    delay = Number(milliseconds);
  }
}

/** Other replicas have given up on this one, or a later operation was applied already. */
function lateError(): UnreachableError {
  return new MockServerError("limit-store-unreachable", { reason: formatMessage(en["presumed-dead"], {}) });
}

function createAdmission(connection: Connection, { number, holder, account }: Ticket, record: string): Admission {
  let release: Promise<void> | undefined;
  let isPaid = true;
  return {
    releaseSlot: () => {
      release ??= connection.post("release", number, holder);
      return release;
    },
    // Not waited for: it is applied before the release and all that follows.
    refundQuota: () => {
      if (isPaid) void connection.post("refund", account.owner, account.day, record);
      isPaid = false;
    },
  };
}
