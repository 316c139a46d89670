import type { RefusalId } from "@mockvox/spec";
import type { SnapshotOverride } from "@mockvox/spec/snapshot";
import { validateValue } from "../controls/validate-value.ts";
import { MockServerError } from "../errors.ts";
import type { Fault } from "../faults/fault.ts";
import { validateFrequency } from "../faults/frequency.ts";
import type { Override, SavedOverrides } from "../faults/override.ts";
import { validateFault } from "../faults/validate-fault.ts";
import { type OwnEffect, parseOwnResponse } from "../own-responses/own-response.ts";
import { quoted } from "../reject-unknown-names.ts";

/** The effect of a pending override; undefined if it has none of this kind. */
type ReadEffect<Effect> = (given: SnapshotOverride) => Effect | undefined;

export function readRefusal({ refusal }: SnapshotOverride): RefusalId | undefined {
  return refusal === undefined ? undefined : validateValue("Refusal", refusal, "refusal");
}

export function readFault({ fault }: SnapshotOverride): Fault | undefined {
  return fault && validateFault(fault, () => true);
}

export function readResponse({ response, when }: SnapshotOverride): OwnEffect | undefined {
  return response && parseOwnResponse(response, when?.report);
}

/** @throws {MockServerError} `invalid-snapshot`, or the code of what is invalid */
export function readOverrides<Effect, Saved extends { pending: readonly SnapshotOverride[] }>(
  saved: Saved,
  path: string,
  read: ReadEffect<Effect>,
): Omit<Saved, "pending"> & Pick<SavedOverrides<Effect>, "pending"> {
  return { ...saved, pending: saved.pending.map((given, at) => readOverride(given, `${path}.pending[${at}]`, read)) };
}

function readOverride<Effect>(
  given: SnapshotOverride,
  path: string,
  read: ReadEffect<Effect>,
): { number: number; override: Override<Effect> } {
  const { number, times, rate, after, when } = given;
  const effect = read(given);
  if (effect === undefined) {
    throw new MockServerError("invalid-snapshot", { path, found: quoted(given), expected: "SnapshotEffect" });
  }
  const frequency = validateFrequency({
    ...(times === undefined ? {} : { times }),
    ...(rate === undefined ? {} : { rate }),
    ...(after === undefined ? {} : { after }),
  } as { times: number });
  return { number, override: { effect, ...frequency, ...(when ? { when } : {}) } };
}
