import fc from "fast-check";

/** One step of an interleaving. `request` counts the requests so far, modulo their number. */
export type Step =
  | { kind: "send"; replica: 0 | 1; holder: 0 | 1; waits: boolean }
  | { kind: "release" | "refund" | "abort"; request: number }
  | { kind: "advance"; milliseconds: number }
  | { kind: "cut" | "cutReplies" | "kill"; replica: 0 | 1 }
  | { kind: "pause"; milliseconds: number }
  | { kind: "recover" | "restart" };

const replica = fc.constantFrom(0 as const, 1 as const);
const holder = fc.constantFrom(0 as const, 1 as const);
const request = fc.nat(30);

function step(weight: number, arbitrary: fc.Arbitrary<Step>): { weight: number; arbitrary: fc.Arbitrary<Step> } {
  return { weight, arbitrary };
}

const anyStep = fc.oneof(
  step(80, fc.record({ kind: fc.constant("send" as const), replica, holder, waits: fc.boolean() })),
  step(40, fc.record({ kind: fc.constant("release" as const), request })),
  step(16, fc.record({ kind: fc.constant("refund" as const), request })),
  step(12, fc.record({ kind: fc.constant("abort" as const), request })),
  step(16, fc.record({ kind: fc.constant("advance" as const), milliseconds: fc.constantFrom(1, 30_000, 60_000) })),
  step(8, fc.record({ kind: fc.constantFrom("cut" as const, "cutReplies" as const), replica })),
  step(4, fc.record({ kind: fc.constant("kill" as const), replica })),
  step(40, fc.record({ kind: fc.constant("pause" as const), milliseconds: fc.nat(4) })),
  step(12, fc.record({ kind: fc.constant("recover" as const) })),
  step(1, fc.record({ kind: fc.constant("restart" as const) })),
);

/** As many interleavings as wanted, the same for the same seed. */
export function sampleInterleavings(count: number, seed: number): Step[][] {
  return fc.sample(fc.array(anyStep, { minLength: 15, maxLength: 40, size: "max" }), { numRuns: count, seed });
}
