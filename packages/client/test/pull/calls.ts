import { type CustomData, parseCustomData } from "@mockvox/mock-server";
import { parseSecond } from "./multiset.ts";

/** A contact centre with one call at each of these seconds (fourteen digits), which is also its `conn_id`. */
export function callsAt(seconds: readonly string[]): CustomData {
  const interactions = seconds.map((digits) => ({
    start: parseSecond(digits),
    end: parseSecond(digits) + 60,
    journey: { channel: "voice", rpId: "1", connId: digits, ivrSeconds: 30, steps: [{ second: 9, option: "1" }] },
  }));
  return parseCustomData({ interactions });
}
