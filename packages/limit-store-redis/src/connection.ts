import { randomBytes } from "node:crypto";
import { clearTimeout, setTimeout } from "node:timers";
import { MockServerError } from "@mockvox/mock-server";
import { formatMessage } from "@mockvox/spec/text";
import { en } from "./messages/en.ts";
import { createPostedOperations, type NumberedCall } from "./posted-operations.ts";
import { type Argument, createSession, describe, type Session } from "./session.ts";

/** The connection to the server, which is opened again whenever it breaks. */
export interface Connection {
  isReady(): boolean;
  /** Why the latest connection has failed; undefined while there is one, and before the first has failed. */
  failure(): string | undefined;
  /** @throws {MockServerError} `limit-store-unreachable` */
  requireReady(): void;
  /** Resolves when the server can be reached for the first time, or after `close`. */
  connected(): Promise<void>;
  /** An operation that may be applied more than once. Rejects with `limit-store-unreachable`. */
  call(operation: string, ...args: Argument[]): Promise<readonly string[]>;
  /**
   * An operation that is applied at most once. Rejects with `limit-store-unreachable`, and then it is not known whether it was applied.
   * Later operations can refer to it by its number.
   */
  callOnce(operation: string, ...args: Argument[]): NumberedCall;
  /**
   * An operation that is applied exactly once: if the connection breaks, after the next one is open. Resolves when it was applied, or the
   * connection is broken; never rejects.
   */
  post(operation: string, ...args: Argument[]): Promise<void>;
  close(): Promise<void>;
}

/** Why an operation failed. */
export type UnreachableError = MockServerError<"limit-store-unreachable">;

export interface ConnectionOptions {
  url: string;
  prefix: string;
  /** Called with messages for this replica, and for all of them. */
  onMessage(channel: "wake" | "changes", message: string): void;
  /** Called before the first operation on a new connection. */
  onJoin(call: Connection["call"]): Promise<void>;
  /** Called when operations fail from now on. */
  onLost(error: UnreachableError): void;
  /** Called when operations succeed from now on. */
  onReady(): void;
}

/** Real milliseconds from a broken connection to the next attempt. */
const retryMs = 200;

export function createConnection(options: ConnectionOptions): Connection {
  const link = createLink(options);
  const numbered = (on: Session, operation: string, args: readonly Argument[]): NumberedCall => {
    const number = link.nextNumber();
    return { number, reply: link.run(on, number, operation, args) };
  };
  const posted = createPostedOperations(numbered);
  const firstReady = Promise.withResolvers<void>();

  const join = async (session: Session): Promise<void> => {
    const [done] = await link.run(session, link.nextNumber(), "join", []);
    posted.forget(Number(done));
    await posted.sendTo(session);
    await options.onJoin((operation, ...args) => link.run(session, 0, operation, args));
  };

  const start = (session: Session): void => {
    void posted.sendTo(session);
    firstReady.resolve();
    options.onReady();
  };

  link.open(join, start);
  return {
    isReady: () => link.ready() !== undefined,
    failure: () => (link.ready() ? undefined : link.failure()),
    requireReady: () => void requireReady(link),
    connected: () => firstReady.promise,
    call: async (operation, ...args) => link.run(requireReady(link), 0, operation, args),
    callOnce: (operation, ...args) => {
      const session = link.ready();
      if (session) return numbered(session, operation, args);
      return { number: link.nextNumber(), reply: Promise.reject(link.error()) };
    },
    post: (operation, ...args) => posted.post(operation, args, link.ready()),
    close: async () => {
      const session = link.ready();
      if (session) await link.run(session, 0, "leave", []).catch(() => {});
      link.end();
      firstReady.resolve();
    },
  };
}

/** The current session, and a new one whenever it has ended. */
interface Link {
  /** Opens sessions; `join` prepares each, `start` is called when it is ready. */
  open(join: (session: Session) => Promise<void>, start: (session: Session) => void): void;
  ready(): Session | undefined;
  /** Why the latest session has ended; undefined if none has. */
  failure(): string | undefined;
  error(): UnreachableError;
  nextNumber(): number;
  run(on: Session, number: number, operation: string, args: readonly Argument[]): Promise<readonly string[]>;
  /** Ends the session; no new one is opened. */
  end(): void;
}

/** @throws {MockServerError} `limit-store-unreachable` */
function requireReady({ ready, error }: Link): Session {
  const session = ready();
  if (session) return session;
  throw error();
}

function unreachableError(reason: string = formatMessage(en["not-connected-yet"], {})): UnreachableError {
  return new MockServerError("limit-store-unreachable", { reason });
}

function createLink({ url, prefix, onMessage, onLost }: ConnectionOptions): Link {
  const replica = randomBytes(9).toString("base64url");
  const base = `{${prefix}}:`;
  const wakeChannel = `${base}wake:${replica}`;
  let session: Session | undefined;
  let isReady = false;
  let lastNumber = 0;
  let failure: string | undefined;
  let retryTimer: NodeJS.Timeout | undefined;
  let openNext = (): void => {};

  const receive = (channel: string, message: string): void =>
    onMessage(channel === wakeChannel ? "wake" : "changes", message);
  const error = (): UnreachableError => unreachableError(failure);
  const ready = (): Session | undefined => (isReady ? session : undefined);
  const lose = (lost: Session, why: string): void => {
    if (session !== lost) return;
    const wasReady = isReady;
    session = undefined;
    isReady = false;
    failure = why;
    lost.end();
    if (wasReady) onLost(error());
    retryTimer = setTimeout(openNext, retryMs);
  };
  return {
    failure: () => failure,
    error,
    ready,
    nextNumber: () => {
      lastNumber += 1;
      return lastNumber;
    },
    run: (on, number, operation, args) =>
      on.run(base, operation, replica, number, ...args).catch((cause: unknown) => {
        lose(on, describe(cause));
        throw error();
      }),
    open: (join, start) => {
      openNext = () => {
        const opened = createSession(url, (why) => lose(opened, why));
        session = opened;
        const prepared = opened.open([wakeChannel, `${base}changes`], receive).then(() => join(opened));
        const begin = (): void => {
          if (session !== opened) return;
          opened.expectAnswers();
          isReady = true;
          start(opened);
        };
        prepared.then(begin).catch((cause: unknown) => lose(opened, describe(cause)));
      };
      openNext();
    },
    end: () => {
      openNext = () => {};
      if (session) lose(session, formatMessage(en["store-closed"], {}));
      clearTimeout(retryTimer);
    },
  };
}
