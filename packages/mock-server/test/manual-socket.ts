import { createServer, type RequestListener } from "node:http";
import { Duplex } from "node:stream";
import { createManualTime, type ManualTime, settleEventLoop } from "./manual-time.ts";

/** A client whose reading and time are controlled by the test. */
export interface ManualReader {
  /** Everything that it has read so far, head and body. */
  received(): string;
  /** Reads what is waiting. */
  read(): Promise<void>;
  /** Reads until nothing more arrives, with a pause after each read. */
  readAll(pauseMs: number): Promise<void>;
  /** Lets time pass without reading. */
  pass(milliseconds: number): Promise<void>;
  isClosed(): boolean;
}

/** A connection for `node:http` whose writes complete when the test reads. */
class ManualSocket extends Duplex {
  taken = "";
  #waiting: (() => void) | undefined;
  #handedOver = 0;

  /** Includes waiting bytes, as in a socket of `node:net`. */
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

  /** Returns whether there was something to read. */
  handOver(): boolean {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.();
    return waiting !== undefined;
  }
}

/** A request of a manual client. */
interface ManualRequest {
  path?: string;
  time?: ManualTime;
  /** How many times the request is sent, all at once. Default: 1. */
  times?: number;
}

/** Sends a request to a listener from a client that reads nothing on its own. */
export async function sendManually(
  listener: RequestListener,
  { path = "/", time = createManualTime(), times = 1 }: ManualRequest = {},
): Promise<ManualReader> {
  const socket = new ManualSocket();
  socket.on("error", () => {});
  createServer({ keepAliveTimeout: 3_600_000 }, listener).emit("connection", socket);
  const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n`;
  socket.push(`${`${head}\r\n`.repeat(times - 1)}${head}Connection: close\r\n\r\n`);
  await settleEventLoop();
  const take = async (): Promise<boolean> => {
    await settleEventLoop();
    const hasTaken = socket.handOver();
    await settleEventLoop();
    return hasTaken;
  };
  return {
    received: () => socket.taken,
    read: async () => void (await take()),
    readAll: async (pauseMs) => {
      while (await take()) await time.pass(pauseMs);
    },
    pass: time.pass,
    isClosed: () => socket.destroyed,
  };
}
