import type { MissingReason } from "./report.ts";
import type { TimedRequest } from "./request-times.ts";

/** A pause that is shorter than this, in milliseconds, does not count. */
const shortPauseMs = 900;
/** As many repetitions without a pause may happen by accident. */
const toleratedRepeats = 3;

/** The request that failed and was repeated most often with hardly a pause in between, if that was too often. */
export function findRetryStorm(requests: readonly TimedRequest[]): MissingReason | undefined {
  const byRequest = Map.groupBy(requests, requestKey);
  const counted = [...byRequest.values()].map(
    (repeated) => [repeated[0]?.report ?? "", quickRepeats(repeated)] as const,
  );
  const [most] = counted.toSorted(([, one], [, other]) => other - one);
  if (!most || most[1] <= toleratedRepeats) return undefined;
  return { kind: "retry-storm", report: most[0], repeats: most[1] };
}

function requestKey({ server, token, report, query }: TimedRequest): string {
  return JSON.stringify([server, token, report, Object.entries(query).sort()]);
}

/** The longest series of repetitions of a request, each soon after a failure. */
function quickRepeats(repeated: readonly TimedRequest[]): number {
  const inOrder = repeated.toSorted((one, other) => one.startedAtMs - other.startedAtMs);
  let [longest, current] = [0, 0];
  for (const [at, request] of inOrder.entries()) {
    const previous = inOrder[at - 1];
    const isQuick = previous && isFailed(previous) && request.startedAtMs - previous.endedAtMs < shortPauseMs;
    current = isQuick ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** An empty range is an answer. */
function isFailed({ refusal, status = 0, rows, complete }: TimedRequest): boolean {
  if (refusal === "empty-window") return false;
  return refusal !== undefined || status >= 400 || !complete || rows === undefined;
}
