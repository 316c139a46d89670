import type { Answers } from "@mockvox/spec";
import type { PlainResponse } from "../request/plain-http.ts";
import { writeJson } from "../response/json.ts";
import type { OtherReport } from "./other-report.ts";

const status = 501;

/** The response to a request for a report of the vendor that is not modelled: an envelope of ours, whatever the profile says. */
export function createNotModelledResponse(other: OtherReport | undefined, answers: Answers): PlainResponse {
  if (!other) throw new Error("Only a known report can be not modelled.");
  const { note, message, headers } = other;
  const envelope = { code: String(status), error: "NOT IMPLEMENTED BY MOCKVOX", msg: message };
  return { status, headers, body: writeJson(envelope, answers), end: "close", info: { note } };
}
