import { createServer } from "node:http";
import { Duplex } from "node:stream";
import { inTurns, type Steps } from "../src/edges/node/in-turns.ts";
import { createHandTime, type HandTime, settle } from "./hand-time.ts";

/** A caller whose reading, and whose time, go by hand. */
export interface HandReader {
  /** All that it has taken so far, head and body. */
  taken(): string;
  /** Takes what waits for it. */
  take(): Promise<void>;
  /** Takes until nothing more comes, and after each time lets so many milliseconds pass in which it takes nothing. */
  takeAll(pauseMs: number): Promise<void>;
  /** So many milliseconds pass in which it takes no byte. */
  pass(milliseconds: number): Promise<void>;
  isLetGo(): boolean;
}

/** A connection as `node:http` wants one, which hands a write over when it is told to. */
class HandSocket extends Duplex {
  taken = "";
  #waiting: (() => void) | undefined;
  #handedOver = 0;

  /** As of a socket of `node:net`: what waits counts, too. */
  get bytesWritten(): number {
    return this.#handedOver + this.writableLength;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.taken += chunk.toString("latin1");
    this.#waiting = () => {
      this.#handedOver += chunk.length;
      done();
    };
  }

  setTimeout(): this {
    return this;
  }

  /** Says whether there was something to take. */
  handOver(): boolean {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
    return waiting !== undefined;
  }
}

/** How a hand-driven caller asks. */
interface Asking {
  path?: string;
  time?: HandTime;
  /** How many times it sends the request, all at once. Default: 1. */
  times?: number;
}

/** Sends a request to a listener from a caller that takes nothing by itself. */
export async function askByHand(
  listener: Steps,
  { path = "/", time = createHandTime(), times = 1 }: Asking = {},
): Promise<HandReader> {
  const socket = new HandSocket();
  socket.on("error", () => {});
  createServer({ keepAliveTimeout: 3_600_000 }, inTurns(listener)).emit("connection", socket);
  const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
  socket.push(`${`${head}\r\n`.repeat(times - 1)}${head}Connection: close\r\n\r\n`);
  await settle();
  const take = async (): Promise<boolean> => {
    await settle();
    const hasTaken = socket.handOver();
    await settle();
    return hasTaken;
  };
  return {
    taken: () => socket.taken,
    take: async () => void (await take()),
    takeAll: async (pauseMs) => {
      while (await take()) await time.pass(pauseMs);
    },
    pass: time.pass,
    isLetGo: () => socket.destroyed,
  };
}
