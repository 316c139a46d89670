import { spawn } from "node:child_process";
import type { Socket } from "node:net";
import { join } from "node:path";
import { type ChildEnd, forwardSignals, type OnSignal, waitForChild } from "../child/run-child.ts";
import { startWatchdog } from "../child/watchdog.ts";
import { type ProgramEnvironment, withVariables } from "../environment/environment.ts";
import { RunnerError } from "../errors.ts";
import type { AllowedAddress } from "./allowed-address.ts";
import { startForwarder } from "./forward.ts";
import { allowedNamespaces } from "./namespaces.ts";
import { findTools, type Tools } from "./tools.ts";

/** What is passed to the process inside, in a variable. */
export interface InsideOptions {
  readonly tools: Tools;
  /** A folder for temporary files. */
  readonly folder: string;
  /** The Unix socket of the forwarder. */
  readonly socketPath: string;
  /** The user outside; undefined if he is the same inside. */
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

/** The variable with `InsideOptions`. */
export const insideVariable = "MOCKVOX_RUN_INSIDE";

/** The descriptor on which the process inside receives signals; its end means that the run has been killed. */
export const controlDescriptor = 3;

export interface AirtightOptions {
  /** The command that continues the run inside, such as `[process.execPath, "mockvox.js", "run", …]`. */
  readonly inside: readonly [command: string, ...args: string[]];
  readonly allowed: readonly AllowedAddress[];
  readonly env: ProgramEnvironment;
  readonly onSignal: OnSignal;
}

/**
 * Runs a command in namespaces of its own, in which it finds nothing but this machine's files. Linux only.
 *
 * @throws {RunnerError} `airtight-linux-only`, `airtight-tool-missing`, `airtight-setting`, `airtight-container`, `airtight-refused`
 */
export async function runAirtight({ inside, allowed, env, onSignal }: AirtightOptions): Promise<ChildEnd> {
  if (process.platform !== "linux") throw new RunnerError("airtight-linux-only", { platform: process.platform });
  const tools = findTools(env);
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  const namespaces = allowedNamespaces(tools, uid === 0);
  const watchdog = await startWatchdog(env);
  try {
    const { folder, marks } = watchdog;
    const socketPath = join(folder, "allowed.sock");
    const forwarder = await startForwarder(socketPath, allowed);
    const user = namespaces.includes("--user") && uid !== 0 ? { uid, gid } : undefined;
    const options: InsideOptions = { tools, folder, socketPath, user };
    const child = spawn(tools.unshare, [...namespaces, ...inside], {
      stdio: ["inherit", "inherit", "inherit", "pipe"],
      env: withVariables(env, { ...marks, [insideVariable]: JSON.stringify(options) }),
    });
    if (child.pid !== undefined) watchdog.watch(child.pid);
    const control = child.stdio[controlDescriptor] as Socket;
    control.on("error", () => {});
    forwardSignals(onSignal, (signal) => void control.write(`${signal}\n`));
    const end = await waitForChild(child, tools.unshare);
    forwarder.close();
    control.destroy();
    return end;
  } finally {
    await watchdog.end();
  }
}
