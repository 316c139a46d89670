import { fork } from "node:child_process";
import { once } from "node:events";
import type { Memory } from "./children/announce.ts";
import { childFile } from "./run-child.ts";

/** A server in a process of its own, so that its memory and its work are its own. */
export interface ServerProcess {
  url: string;
  readMemory(): Promise<Memory>;
  close(): Promise<void>;
}

/** Starts a program of `children/` that announces its URL. */
export async function startServer(file: string): Promise<ServerProcess> {
  const child = fork(childFile(file));
  const [url] = await once(child, "message");
  return {
    url,
    async readMemory() {
      child.send("memory");
      const [memory] = await once(child, "message");
      return memory;
    },
    async close() {
      child.kill();
      await once(child, "exit");
    },
  };
}
