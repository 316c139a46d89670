import { byteLengthOf } from "./bodies.ts";
import type { Answer } from "./plain.ts";

/** How a body went out. */
export interface Delivery {
  bytes: number;
  whole: boolean;
}

/** Calls back once, when the body of an answer has been handed over or its reader has stopped. */
export function withWitness(answer: Answer, onDelivered: (delivery: Delivery) => void): Answer {
  if (typeof answer.body !== "string") return { ...answer, body: counted(answer.body, onDelivered) };
  onDelivered({ bytes: byteLengthOf(answer.body), whole: true });
  return answer;
}

async function* counted(
  chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  onDelivered: (delivery: Delivery) => void,
): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
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
