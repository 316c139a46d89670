import type { Answers } from "@mockvox/spec";
import { texts } from "../messages/en.ts";
import { noteHeaders } from "../other-reports/note-headers.ts";
import type { PlainResponse } from "../request/plain-http.ts";
import { writeJson } from "../response/json.ts";
import { reportHeaders } from "../response/vendor-http.ts";

const status = 503;
const note = "limit-store-unreachable";
const message = texts["limits-unknown"];
const headers = { ...reportHeaders, ...noteHeaders(note, message), "Retry-After": "1" };

/** Whether an error says that the limit store cannot be reached. Another copy of this package may have thrown it. */
export function isStoreUnreachable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === note;
}

/** The response while quota and slots are not known: an envelope of ours, whatever the profile says. */
export function createUnreachableResponse(answers: Answers): PlainResponse {
  const envelope = { code: String(status), error: "MOCKVOX LIMIT STORE UNREACHABLE", msg: message };
  return { status, headers, body: writeJson(envelope, answers), end: "close", info: { note } };
}

/** For a value that is not known without the store. */
export function undefinedWithoutStore(error: unknown): undefined {
  if (!isStoreUnreachable(error)) throw error;
}
