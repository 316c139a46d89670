import type { Ask } from "./ask.ts";
import { byteLengthOf, piecesOf } from "./bodies.ts";
import type { Journal, Kept } from "./journal.ts";
import type { Answer } from "./plain.ts";
import { type Delivery, seenOf } from "./seen.ts";
import { type Soon, whenThere } from "./soon.ts";

/** Sees to it that the journal has every request, from when its answer begins, and how that ended. */
export interface Scribe {
  /** The answer, followed to its end. */
  answered(answer: Answer, ask: Ask): Answer;
  /** The caller went away before there was one. */
  unanswered(ask: Ask): Soon<void>;
}

export function createScribe(journal: Journal, unitsLeft: (ask: Ask) => Soon<number>): Scribe {
  const begin = (ask: Ask, answer?: Answer): Kept => journal.begin(seenOf(ask, answer), ask.tenant.key);
  const close = (quotaLeft: number, { kept, bytes, whole }: Delivery & { kept: Kept }): void =>
    journal.end(kept, { bytes, whole, quotaLeft });
  const end = (kept: Kept, { bytes, whole }: Delivery, ask: Ask): Soon<void> =>
    whenThere(unitsLeft(ask), close, { kept, bytes, whole });
  return {
    answered: (answer, ask) => {
      const kept = begin(ask, answer);
      // What became of a body whose caller may have gone shows when the edge has written it.
      const body = ask.request.mayBeGone?.() ? piecesOf(answer.body) : answer.body;
      if (typeof body === "string") {
        void end(kept, { bytes: byteLengthOf(body), whole: true }, ask);
        return answer;
      }
      void whenThere(unitsLeft(ask), (quotaLeft) => Object.assign(kept.seen, { quotaLeft }));
      return { ...answer, body: followed(body, (delivery) => void end(kept, delivery, ask)) };
    },
    unanswered: (ask) => end(begin(ask), { bytes: 0, whole: false }, ask),
  };
}

type Chunks = Exclude<Answer["body"], string>;

/** Calls back once, when the last chunk has been handed over or the reader has stopped. */
async function* followed(chunks: Chunks, onDelivered: (delivery: Delivery) => void): Chunks {
  let bytes = 0;
  let whole = false;
  try {
    for await (const chunk of chunks) {
      bytes += byteLengthOf(chunk);
      yield chunk;
    }
    whole = true;
  } finally {
    onDelivered({ bytes, whole });
  }
}
