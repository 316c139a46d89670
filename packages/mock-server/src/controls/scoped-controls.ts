import type { RefusalId } from "@mockvox/spec";
import type { Fault } from "../faults/fault.ts";
import { type Frequency, validateFrequency } from "../faults/frequency.ts";
import type { Override, RequestMatcher } from "../faults/override.ts";
import { validateFault } from "../faults/validate-fault.ts";
import { attempt, type MaybePromise } from "../maybe-promise.ts";
import { checkOtherRows, type OwnEffect, type OwnResponse, parseOwnResponse } from "../own-responses/own-response.ts";
import { validateValue } from "./validate-value.ts";

/** Controls that can be limited to the requests that `when` selects. */
export interface ScopedControls {
  /**
   * Makes requests end with an error response: the next one, the next `times`, or each with the probability `rate` (drawn by the
   * seed). Called for all tenants, each of them counts its own `times`.
   *
   * @throws {MockServerError} `unknown-refusal`, `invalid-frequency`, `invalid-times`, `invalid-rate`, `too-many-refusals`
   * @example
   * ```ts
   * import { setupWolkvox } from "@mockvox/mock-server/node";
   *
   * const wolkvox = setupWolkvox();
   * wolkvox.refuse("quota-spent");
   * wolkvox.refuse("maintenance", { times: 3 });
   * wolkvox.refuse("too-many-requests", { rate: 0.1 });
   * ```
   */
  refuse(refusal: RefusalId, frequency?: Frequency): void;
  /**
   * Breaks responses: the next one, the next `times`, or each with the probability `rate` (drawn by the seed).
   *
   * @throws {MockServerError} `unknown-fault` or another code about the fault, `invalid-frequency`, `invalid-times`, `invalid-rate`,
   * `too-many-faults`
   * @example
   * ```ts
   * import { setupWolkvox } from "@mockvox/mock-server/node";
   *
   * const wolkvox = setupWolkvox();
   * wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
   * wolkvox.injectFault({ kind: "reset" }, { rate: 0.05 });
   * ```
   */
  injectFault(fault: Fault, frequency?: Frequency): void;
  /**
   * Responds with rows, an envelope or a whole response of your own: to each request until it is cleared or reset, or as the frequency
   * says. The vendor's checks, quota and slots stay as they are. Of several that apply, the last one is used. Rows need the report
   * of `when`, and are checked against its columns. For a report that is not modelled this takes a moment: the returned promise rejects with
   * `invalid-own-row`; in all other cases the control is synchronous.
   *
   * @throws {MockServerError} `invalid-own-response`, `own-rows-without-report`, `invalid-own-header`, `invalid-frequency`,
   * `invalid-times`, `invalid-rate`, `too-many-responses`
   * @throws {DataError} on rows that do not match the columns of a modelled report
   * @example
   * ```ts
   * import { setupWolkvox } from "@mockvox/mock-server/node";
   *
   * const wolkvox = setupWolkvox();
   * wolkvox.when("diagram_1_2").respondWith({ rows: [{ date: "2026-03-02-10", calls: "58", ivr_minutes: "32.17" }] });
   * wolkvox.respondWith({ status: 500, body: "oops" }, { times: 1 });
   * ```
   */
  respondWith(response: OwnResponse, frequency?: Frequency): MaybePromise<void>;
}

/** What controls with a scope act on. */
export interface ScopedTarget {
  /** Whether a report that is not modelled may have a column of this name. */
  mayHaveColumn(name: string): boolean;
  refuse(override: Override<RefusalId>): void;
  injectFault(override: Override<Fault>): void;
  respondWith(override: Override<OwnEffect>): void;
  clearResponses(matches?: (effect: OwnEffect) => boolean): void;
}

/** The controls for the requests that `when` selects, by default for all. */
export function createScopedControls(target: ScopedTarget, when?: RequestMatcher): ScopedControls {
  const overrideOf = <Effect>(effect: Effect, frequency: Frequency): Override<Effect> => ({
    effect,
    ...validateFrequency(frequency),
    ...(when ? { when } : {}),
  });
  return {
    refuse: (refusal, frequency = { times: 1 }) =>
      target.refuse(overrideOf(validateValue("Refusal", refusal, "refusal"), frequency)),
    injectFault: (fault, frequency = { times: 1 }) =>
      target.injectFault(overrideOf(validateFault(fault, target.mayHaveColumn), frequency)),
    respondWith: (response, frequency = { rate: 1 }) => {
      const effect = parseOwnResponse(response, when?.report);
      target.respondWith(overrideOf(effect, frequency));
      // It applies at once, so that code need not wait for the check.
      return attempt(
        effect,
        (added) => checkOtherRows(added, when?.report),
        (error, added) => {
          target.clearResponses((pending) => pending === added);
          throw error;
        },
      );
    },
  };
}
