import { isIP, Socket } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isVendorHost, vendorServerOf } from "@mockvox/spec";
import { openAuthority } from "../authority/open-authority.ts";
import { vendorNames } from "../authority/permitted-names.ts";
import { clientVariables, type ProgramEnvironment, withVariables } from "../environment/environment.ts";
import { writeEnvironmentFiles } from "../environment/files.ts";
import { withCleanUps } from "../run/clean-ups.ts";
import type { RunReport } from "../run/report.ts";
import { auditOf, type RunOptions, runChild } from "../run/run-program.ts";
import { startMock } from "../run/start-mock.ts";
import type { AllowedAddress } from "./allowed-address.ts";
import { startFirewall } from "./firewall.ts";
import { listenOnAllowed } from "./forward.ts";
import { mountSettings, runStep } from "./mounts.ts";
import { controlDescriptor, type InsideOptions, insideVariable } from "./outside.ts";
import { startResolver } from "./resolver.ts";
import type { Tools } from "./tools.ts";

/** Addresses inside. Port 53, 80 and 443 of the loopback address of programs stay free. */
const addresses = { mock: "127.0.0.2", nameServer: "127.0.0.3", firstAllowed: "127.0.2." } as const;

export interface InsideRun extends Pick<RunOptions, "command" | "serve" | "authority" | "audit"> {
  readonly allowed: readonly AllowedAddress[];
  readonly env: ProgramEnvironment;
}

/** What the process outside has said; undefined if this process is not inside. */
export function insideOptions(env: ProgramEnvironment): InsideOptions | undefined {
  const { [insideVariable]: options } = env;
  return options ? JSON.parse(options) : undefined;
}

/** Continues a run inside the namespaces, as their first process: all others end with it. */
export async function runInside(run: InsideRun, inside: InsideOptions): Promise<RunReport> {
  const { command, serve = {}, allowed } = run;
  const { tools, folder, socketPath, user } = inside;
  const env = { ...run.env, [insideVariable]: undefined };
  const { end, counter, airtight, audit } = await withCleanUps(async (defer) => {
    const outside = connectOutside();
    defer(outside.disconnect);
    const authority = await openAuthority({ env, ...(run.authority ? { folder: run.authority } : {}) });
    const facts = await writeEnvironmentFiles(join(folder, "environment"), {
      proxy: undefined,
      directPorts: undefined,
      bundlePem: authority.bundlePem(),
      own: env,
    });
    startNetwork(tools);
    const firewall = startFirewall(tools, allowed);
    const names = namesOf(allowed);
    await mountSettings({ tools, folder, facts, nameServer: addresses.nameServer, names, env });
    const mock = await startMock(serve, authority.leaves(vendorNames), { host: addresses.mock, https: 443, http: 80 });
    defer(() => mock[Symbol.asyncDispose]());
    const resolver = await startResolver(addresses.nameServer, (name) => lookUp(name, names));
    defer(() => resolver[Symbol.asyncDispose]());
    const listeners = await listenOnAllowed(socketPath, allowed, ({ host }) => names.get(host) ?? host);
    defer(() => listeners[Symbol.asyncDispose]());
    const variables = { ...clientVariables(facts, env), ...mock.variables };
    const end = await runChild({
      command: user ? asUser(user, tools, command) : command,
      env: withVariables(env, variables),
      forward: outside.onSignal,
    });
    const airtight = { names: resolver.blocked(), addresses: firewall.blocked(), allowed: listeners.used() };
    return { end, counter: mock.counter, airtight, audit: await auditOf(mock, run) };
  });
  return { ...end, ...counter.tally(), refusedHosts: [], passedHosts: [], killedProcesses: 0, airtight, audit };
}

/** The connection to the process outside, which sends signals. */
interface Outside {
  onSignal(listener: (signal: NodeJS.Signals) => void): void;
  disconnect(): void;
}

/** Ends this process, and with it all others inside, when the one outside is gone. */
function connectOutside(): Outside {
  const control = new Socket({ fd: controlDescriptor });
  const exit = (): never => process.exit(1);
  control.on("error", exit).on("close", exit);
  let onSignal: ((signal: NodeJS.Signals) => void) | undefined;
  const early: NodeJS.Signals[] = [];
  createInterface({ input: control }).on("line", (line) => {
    const signal = line as NodeJS.Signals;
    if (onSignal) onSignal(signal);
    else early.push(signal);
  });
  return {
    onSignal: (listener) => {
      onSignal = listener;
      for (const signal of early.splice(0)) listener(signal);
    },
    disconnect: () => {
      control.removeAllListeners("close").destroy();
    },
  };
}

/** Every address belongs to this machine: nothing can be sent, and every attempt is refused at once. */
function startNetwork({ ip }: Tools): void {
  runStep(ip, ["link", "set", "lo", "up"]);
  runStep(ip, ["route", "add", "local", "default", "dev", "lo"]);
  try {
    runStep(ip, ["-6", "route", "add", "local", "default", "dev", "lo"]);
  } catch {
    // A system without IPv6.
  }
}

/** The addresses of allowed names. */
function namesOf(allowed: readonly AllowedAddress[]): ReadonlyMap<string, string> {
  const hosts = [...new Set(allowed.map(({ host }) => host))].filter((host) => isIP(host) === 0);
  const others = hosts.filter((host) => host !== "localhost");
  return new Map([
    ["localhost", "127.0.0.1"],
    ...others.map((host, at) => [host, addresses.firstAllowed + (at + 1)] as const),
  ]);
}

function lookUp(name: string, names: ReadonlyMap<string, string>): string | undefined {
  if (isVendorHost(name) && vendorServerOf(name) !== undefined) return addresses.mock;
  if (name === hostname().toLowerCase()) return "127.0.0.1";
  return names.get(name);
}

/** Inside, the user is root so that he may set up the network; the program gets his own id again. */
function asUser(
  { uid, gid }: NonNullable<InsideOptions["user"]>,
  { unshare }: Tools,
  command: RunOptions["command"],
): RunOptions["command"] {
  return [unshare, "--user", `--map-user=${uid}`, `--map-group=${gid}`, "--", ...command];
}
