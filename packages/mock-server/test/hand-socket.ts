import { createServer } from "node:http";
import { Duplex } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { inTurns, type Steps } from "../src/edges/node/in-turns.ts";

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
  patienceMs = 0;
  #waiting: (() => void) | undefined;

  override _read(): void {}

  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.taken += chunk.toString("latin1");
    this.#waiting = done;
  }

  setTimeout(milliseconds: number): this {
    this.patienceMs = milliseconds;
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

/** What follows of something comes within a few turns of the event loop. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 6; turns += 1) await setImmediate();
}

/** Sends a request to a listener from a caller that takes nothing by itself. */
export async function askByHand(listener: Steps, path = "/"): Promise<HandReader> {
  const socket = new HandSocket();
  socket.on("error", () => {});
  createServer({ keepAliveTimeout: 3_600_000 }, inTurns(listener)).emit("connection", socket);
  socket.push(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
  await settle();
  const take = async (): Promise<boolean> => {
    await settle();
    const hasTaken = socket.handOver();
    await settle();
    return hasTaken;
  };
  const pass = async (milliseconds: number): Promise<void> => {
    if (socket.patienceMs > 0 && milliseconds >= socket.patienceMs) socket.emit("timeout");
    await settle();
  };
  return {
    taken: () => socket.taken,
    take: async () => void (await take()),
    takeAll: async (pauseMs) => {
      while (await take()) await pass(pauseMs);
    },
    pass,
    isLetGo: () => socket.destroyed,
  };
}
