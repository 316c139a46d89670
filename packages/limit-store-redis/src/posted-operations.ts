import type { Argument, Session } from "./session.ts";

/** An operation that has to be applied once. */
interface PostedOperation {
  readonly operation: string;
  readonly args: readonly Argument[];
  /** 0 until it is sent. */
  number: number;
  /** Where it was sent last. */
  sentOn: Session | undefined;
}

/** Sends an operation with a new number, and resolves when it was applied. */
type SendOperation = (on: Session, operation: string, args: readonly Argument[]) => NumberedCall;

/** An operation with its number. */
export interface NumberedCall {
  readonly number: number;
  readonly reply: Promise<readonly string[]>;
}

/** Operations that have to be applied exactly once, until it is known that they were. */
export interface PostedOperations {
  /** Adds an operation, and sends it if there is a connection. Resolves when it was applied, or the connection has ended. */
  post(operation: string, args: readonly Argument[], on: Session | undefined): Promise<void>;
  /** Sends those that were not sent on a connection, in their order. Never rejects. */
  sendTo(session: Session): Promise<void>;
  /** Forgets those that the server has applied. */
  forget(lastApplied: number): void;
}

export function createPostedOperations(send: SendOperation): PostedOperations {
  const posted = new Set<PostedOperation>();
  const sendOne = async (one: PostedOperation, on: Session): Promise<void> => {
    const { number, reply } = send(on, one.operation, one.args);
    Object.assign(one, { number, sentOn: on });
    await reply.then(
      () => posted.delete(one),
      () => {},
    );
  };
  return {
    post: async (operation, args, on) => {
      const one: PostedOperation = { operation, args, number: 0, sentOn: undefined };
      posted.add(one);
      if (on) await sendOne(one, on);
    },
    sendTo: async (session) => {
      const unsent = [...posted].filter(({ sentOn }) => sentOn !== session);
      await Promise.all(unsent.map((one) => sendOne(one, session)));
    },
    forget: (lastApplied) => {
      for (const one of posted) if (one.number > 0 && one.number <= lastApplied) posted.delete(one);
    },
  };
}
