import type { Fault } from "../faults/fault.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { ResponseInfo } from "./plain-http.ts";
import { isSecret, redact } from "./redact.ts";

/** A request that was handled. `waitedMs` is 0 if it did not wait. */
interface HandledRequest {
  readonly request: ParsedRequest;
  readonly waitedMs: number;
  readonly fault: Fault | undefined;
  readonly isEnforced: boolean;
}

/** The information about a response for logs, with secrets redacted. */
export function describeResponse(
  { refusal, rows, isCut, note }: Pick<ResponseInfo, "refusal" | "rows" | "isCut" | "note">,
  { request, waitedMs, fault, isEnforced }: HandledRequest,
): ResponseInfo {
  const { report, other, ini, end } = request;
  const dateRange = [redactDate("date_ini", ini, request), redactDate("date_end", end, request)] as const;
  return {
    report: report ?? other?.id,
    note,
    dateRange,
    refusal,
    rows,
    isCut,
    fault: fault?.kind,
    isEnforced,
    waitedMs: waitedMs > 0 ? waitedMs : undefined,
  };
}

/** A valid date needs no redaction, unless it is itself a secret. */
function redactDate(name: string, second: number | undefined, { parameters, secrets }: ParsedRequest): string {
  const sent = parameters.get(name) ?? "";
  return second === undefined || isSecret(sent, secrets) ? redact(sent, secrets) : sent;
}
