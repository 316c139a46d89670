import { type OwnData, parseOwnData } from "@mockvox/mock-server";
import { secondOf } from "./multiset.ts";

/** A contact centre with one call in each of these seconds, fourteen digits, by which it is named in `conn_id`. */
export function callsAt(seconds: readonly string[]): OwnData {
  const interactions = seconds.map((digits) => ({
    start: secondOf(digits),
    end: secondOf(digits) + 60,
    journey: { channel: "voice", rpId: "1", connId: digits, ivrSeconds: 30, steps: [{ second: 9, option: "1" }] },
  }));
  return parseOwnData({ interactions });
}
