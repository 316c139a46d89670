import type { ServerResponse } from "node:http";
import type { Fake } from "../../fake/fake.ts";
import { httpDate } from "../../fake/headers.ts";
import type { About, Answer, PlainRequest } from "../../fake/plain.ts";
import { secretsOf, showable } from "../../fake/showable.ts";
import { type Soon, settle, whenThere } from "../../fake/soon.ts";
import type { Steps } from "./in-turns.ts";
import { plainRequest } from "./plain-request.ts";
import type { StallWatch } from "./stalled.ts";
import { writeAnswer } from "./write-answer.ts";

/** One request that was answered, for a log. */
export interface Answered {
  method: string;
  /** Without the query and without what looks like a token. */
  path: string;
  status: number;
  about: About;
  /** Of the body. */
  bytes: number;
  /** Clock milliseconds at which the request came in. */
  at: number;
  /** Clock milliseconds from there to the end of the body. */
  took: number;
}

/** Whom the listener tells what it did. */
export interface Witness {
  /** Called once for every answer that has been written. */
  onAnswered?: ((answered: Answered) => void) | undefined;
  /** Called when the fake itself failed, which is a fault of Mockvox. Default: it is printed. */
  onFailed?: ((error: unknown) => void) | undefined;
}

export interface ListenerOptions extends Witness {
  watch: StallWatch;
}

/** A request and the way back. */
interface Exchange {
  request: PlainRequest;
  outgoing: ServerResponse;
  /** Clock milliseconds at which it came in, where somebody wants to know. */
  at: number;
}

/** The fake behind a server of `node:http`. What it answers at once it writes in the second step. */
export function toListener(
  fake: Pick<Fake, "answer" | "clock">,
  { onAnswered, onFailed = printFailure, watch }: ListenerOptions,
): Steps {
  const tell = ({ request, at }: Exchange, { status, about }: Answer, bytes: number): void => {
    if (!onAnswered) return;
    const path = showable(request.path, secretsOf(request));
    const took = fake.clock.now() - at;
    onAnswered({ method: request.method, path, status, about, bytes, at, took });
  };
  const write = (answer: Answer, exchange: Exchange): Soon<void> => {
    const bytes = writeAnswer(answer, exchange.request.method, exchange.outgoing, watch);
    return whenThere(bytes, (sent) => tell(exchange, answer, sent));
  };
  const fail = (error: unknown, { outgoing }: Exchange): void => {
    if (outgoing.destroyed) return;
    if (outgoing.headersSent) outgoing.destroy();
    else outgoing.writeHead(500, { Date: httpDate(fake.clock.now()) }).end();
    onFailed(error);
  };
  const finish = (answer: Answer, exchange: Exchange): void =>
    settle(
      () => write(answer, exchange),
      (error) => fail(error, exchange),
    );
  return (incoming, outgoing) => {
    const at = onAnswered ? fake.clock.now() : 0;
    const exchange = { request: plainRequest(incoming, outgoing), outgoing, at };
    try {
      const answer = fake.answer(exchange.request);
      if (!(answer instanceof Promise)) return () => finish(answer, exchange);
      answer.then((later) => write(later, exchange)).catch((error: unknown) => fail(error, exchange));
    } catch (error) {
      fail(error, exchange);
    }
    return undefined;
  };
}

export function printFailure(error: unknown): void {
  console.error("[mockvox] The fake failed. Please report it with this:", error);
}
