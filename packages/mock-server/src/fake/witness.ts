import type { Answer } from "./plain.ts";

/** How a body went out. */
export interface Delivery {
  bytes: number;
  whole: boolean;
}

/** Calls back once, when the body of an answer has been handed over or its reader has stopped. */
export function withWitness(answer: Answer, onDelivered: (delivery: Delivery) => void): Answer {
  if (typeof answer.body !== "string") return { ...answer, body: counted(answer.body, onDelivered) };
  onDelivered({ bytes: byteLength(answer.body), whole: true });
  return answer;
}

async function* counted(
  chunks: AsyncIterable<string>,
  onDelivered: (delivery: Delivery) => void,
): AsyncGenerator<string> {
  let bytes = 0;
  let whole = false;
  try {
    for await (const chunk of chunks) {
      bytes += byteLength(chunk);
      yield chunk;
    }
    whole = true;
  } finally {
    onDelivered({ bytes, whole });
  }
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).byteLength;
}
