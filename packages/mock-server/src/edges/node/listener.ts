import type { RequestListener } from "node:http";
import type { Fake } from "../../fake/fake.ts";
import type { About, Answer } from "../../fake/plain.ts";
import { secretsOf, showable } from "../../fake/showable.ts";
import { type Soon, settle, whenThere } from "../../fake/soon.ts";
import { plainRequest } from "./plain-request.ts";
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
  /** Milliseconds without one byte taken after which an answer that waits to be read is given up. */
  stalledMs: number;
}

/** The fake as a listener of `node:http`. */
export function toListener(
  fake: Pick<Fake, "answer" | "clock">,
  { onAnswered, onFailed = printFailure, stalledMs }: ListenerOptions,
): RequestListener {
  return (incoming, outgoing) => {
    const request = plainRequest(incoming, outgoing);
    const { method } = request;
    const at = onAnswered ? fake.clock.now() : 0;
    const tell = ({ status, about }: Answer, bytes: number): void =>
      onAnswered?.({
        method,
        path: showable(request.path, secretsOf(request)),
        status,
        about,
        bytes,
        at,
        took: fake.clock.now() - at,
      });
    const finish = (answer: Answer): Soon<void> =>
      whenThere(writeAnswer(answer, method, outgoing, stalledMs), (bytes) => tell(answer, bytes));
    const fail = (error: unknown): void => {
      if (outgoing.destroyed) return;
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
      onFailed(error);
    };
    settle(() => whenThere(fake.answer(request), finish), fail);
  };
}

function printFailure(error: unknown): void {
  console.error("[mockvox] The fake failed. Please report it with this:", error);
}
