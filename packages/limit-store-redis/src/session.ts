import { clearInterval, setInterval } from "node:timers";
import { formatMessage } from "@mockvox/spec/text";
import { createClient } from "@redis/client";
import { en } from "./messages/en.ts";
import { program } from "./script/program.ts";

/** A value that the script gets, as text. */
export type Argument = string | number;

/** One connection to the server, which is not opened again once it has ended. */
export interface Session {
  /** Loads the script and subscribes to the channels. */
  open(channels: readonly string[], onMessage: (channel: string, message: string) => void): Promise<void>;
  /** Runs an operation of the script. Rejects when the connection ends, with whatever error. */
  run(base: string, ...values: Argument[]): Promise<readonly string[]>;
  /** From now on a short silence counts as the end of the connection. */
  expectAnswers(): void;
  end(): void;
}

/** Real milliseconds. */
const intervals = {
  /** Without any answer, the connection counts as broken. */
  silence: 1_000,
  /** The same while it is being opened: a server that has just started, or reads what it had kept, takes longer. */
  firstSilence: 3_000,
  /** Between two looks at whether the server answers. */
  watch: 250,
};

/** `onEnd` is called at least once when the connection has failed, with the reason. */
export function createSession(url: string, onEnd: (reason: string) => void): Session {
  const client = newClient(url);
  let scriptId = "";
  let maxSilence = intervals.firstSilence;
  /** Operations in flight; opening counts as one. */
  let waitingForReply = 1;
  /** Looks in a row that have seen no answer. */
  let silentLooks = 0;

  const send = async (args: readonly string[]): Promise<unknown> => {
    waitingForReply += 1;
    try {
      const reply = await client.sendCommand(args);
      silentLooks = 0;
      return reply;
    } finally {
      waitingForReply -= 1;
    }
  };

  /** An idle connection is asked for a sign of life, since a server that has stopped does not close it. */
  const look = (): void => {
    silentLooks += 1;
    if (silentLooks * intervals.watch > maxSilence) {
      onEnd(formatMessage(en["no-answer"], { milliseconds: maxSilence }));
    } else if (waitingForReply === 0) {
      send(["PING"]).catch((error: unknown) => onEnd(describe(error)));
    }
  };

  const watch = setInterval(look, intervals.watch);
  client.on("error", (error) => onEnd(describe(error)));
  client.on("end", () => onEnd(formatMessage(en["store-closed"], {})));
  return {
    open: async (channels, onMessage) => {
      await client.connect();
      silentLooks = 0;
      scriptId = String(await send(["SCRIPT", "LOAD", program]));
      for (const channel of channels) await client.subscribe(channel, (message) => onMessage(channel, message));
    },
    run: async (base, ...values) => (await send(["EVALSHA", scriptId, "1", base, ...values.map(String)])) as string[],
    expectAnswers: () => {
      maxSilence = intervals.silence;
      waitingForReply -= 1;
    },
    end: () => {
      clearInterval(watch);
      discard(client);
    },
  };
}

type RedisClient = Awaited<ReturnType<typeof newClient>>;

/** The client connects once: after a failure there is a new one, so that nothing of the old connection is left. */
function newClient(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    socket: { reconnectStrategy: false, connectTimeout: intervals.firstSilence },
  });
}

/** The message of an error, or of the first of several. A server of another kind may have sent the control characters in it. */
export function describe(error: unknown): string {
  const cause = error instanceof AggregateError ? error.errors[0] : error;
  return (cause instanceof Error ? cause.message : String(cause)).replaceAll(/\p{Cc}+/gu, " ").trim();
}

function discard(client: RedisClient): void {
  try {
    client.destroy();
  } catch {
    // It was closed already.
  }
}
