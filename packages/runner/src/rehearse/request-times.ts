import type { RecordedRequest } from "@mockvox/mock-server";

/** A request for a report, and when it ended. */
export interface TimedRequest extends RecordedRequest {
  /** In real milliseconds, as `endedAtMs`. */
  readonly startedAtMs: number;
  readonly endedAtMs: number;
}

/** The clock of a mock server. */
interface ServerClock {
  now(): number;
  speed(): number;
}

/** Collects requests with their real times, also where the clock of the mock server runs faster. */
export function createRequestTimes(clock: ServerClock): {
  add(request: RecordedRequest): void;
  list(): readonly TimedRequest[];
} {
  const requests: TimedRequest[] = [];
  return {
    add: (request) => {
      const endedAtMs = performance.now();
      const startedAtMs = endedAtMs - (clock.now() - request.at) / (clock.speed() || 1);
      requests.push({ ...request, startedAtMs, endedAtMs });
    },
    list: () => requests,
  };
}
