import type { Connection } from "./connection.ts";
import { type Asked, UnavailableError } from "./errors.ts";

/** An answer as it came, read to its end. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly retryAfterSeconds: number | undefined;
}

/**
 * Sends one request and reads the answer to its end. A redirect is not followed: it would carry the token along.
 *
 * @throws {UnavailableError} when there is no answer, or no whole one in time
 * @throws the signal's reason when it aborts
 */
export async function exchange(connection: Connection, asked: Asked, signal?: AbortSignal): Promise<RawAnswer> {
  const { fetch, clock, timeoutMs, headers, address } = connection;
  signal?.throwIfAborted();
  const late = new AbortController();
  const answered = new AbortController();
  if (Number.isFinite(timeoutMs)) clock.sleep(timeoutMs, answered.signal).then(() => late.abort(), ignore);
  const parameters = new URLSearchParams({ api: asked.report, ...asked.query });
  try {
    const either = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
    const response = await fetch(`${address}?${parameters}`, { headers, signal: either, redirect: "manual" });
    const text = await response.text();
    return { status: response.status, text, retryAfterSeconds: retryAfter(response.headers) };
  } catch (cause) {
    signal?.throwIfAborted();
    const why = late.signal.aborted
      ? `no whole answer came within ${timeoutMs / 1000} seconds. Ask again later.`
      : `the connection to ${asked.origin} failed. Ask again later.`;
    throw new UnavailableError(asked, why, { cause });
  } finally {
    answered.abort();
  }
}

function ignore(): void {}

/** The form with a date is rare; whoever gets it waits by himself. */
function retryAfter(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
