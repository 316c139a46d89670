import { byteLengthOf, chunksOf } from "./bodies.ts";
import type { JournalSlot, RequestJournal } from "./journal.ts";
import { chain, type MaybePromise } from "./maybe-promise.ts";
import type { ParsedRequest } from "./parse-request.ts";
import type { PlainResponse } from "./plain-http.ts";
import { type BodyDelivery, createRequestRecord } from "./request-record.ts";

/** Records every request in the journal, when its response starts and when it ends. */
export interface RequestRecorder {
  /** Returns the response with a body that is tracked to its end. */
  recordResponse(response: PlainResponse, request: ParsedRequest): PlainResponse;
  /** Records a request whose client disconnected before the response. */
  recordAbort(request: ParsedRequest): MaybePromise<void>;
}

export function createRequestRecorder(
  journal: RequestJournal,
  unitsLeft: (request: ParsedRequest) => MaybePromise<number>,
): RequestRecorder {
  const begin = (request: ParsedRequest, response?: PlainResponse): JournalSlot =>
    journal.begin(createRequestRecord(request, response), request.tenant.key);
  const close = (quotaLeft: number, { slot, bytes, complete }: BodyDelivery & { slot: JournalSlot }): void =>
    journal.complete(slot, { bytes, complete, quotaLeft });
  const end = (slot: JournalSlot, { bytes, complete }: BodyDelivery, request: ParsedRequest): MaybePromise<void> =>
    chain(unitsLeft(request), close, { slot, bytes, complete });
  return {
    recordResponse: (response, request) => {
      const slot = begin(request, response);
      // If the client may have disconnected, the end is known only when the adapter has written the body.
      const body = request.httpRequest.mayBeDisconnected?.() ? chunksOf(response.body) : response.body;
      if (typeof body === "string") {
        void end(slot, { bytes: byteLengthOf(body), complete: true }, request);
        return response;
      }
      void chain(unitsLeft(request), (quotaLeft) => Object.assign(slot.record, { quotaLeft }));
      return { ...response, body: trackDelivery(body, (delivery) => void end(slot, delivery, request)) };
    },
    recordAbort: (request) => end(begin(request), { bytes: 0, complete: false }, request),
  };
}

type ChunkedBody = Exclude<PlainResponse["body"], string>;

/** Calls back once, when the last chunk was sent or the reader has stopped. */
async function* trackDelivery(chunks: ChunkedBody, onDelivered: (delivery: BodyDelivery) => void): ChunkedBody {
  let bytes = 0;
  let complete = false;
  try {
    for await (const chunk of chunks) {
      bytes += byteLengthOf(chunk);
      yield chunk;
    }
    complete = true;
  } finally {
    onDelivered({ bytes, complete });
  }
}
