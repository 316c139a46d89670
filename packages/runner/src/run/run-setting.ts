import { join } from "node:path";
import { startProxy } from "@mockvox/mock-server/proxy";
import type { ServeOptions } from "@mockvox/mock-server/serve";
import { openAuthority } from "../authority/open-authority.ts";
import { vendorNames } from "../authority/permitted-names.ts";
import { startWatchdog } from "../child/watchdog.ts";
import { clientVariables, type ProgramEnvironment, withVariables } from "../environment/environment.ts";
import { writeEnvironmentFiles } from "../environment/files.ts";
import { withCleanUps } from "./clean-ups.ts";
import { createHostCounter, type RunReport } from "./report.ts";
import { type RunMock, startMock } from "./start-mock.ts";

/** What a program that runs against a mock server needs around it. */
export interface RunSettingOptions {
  /** Options of the mock server. */
  readonly serve: ServeOptions;
  /** The folder of the certificate authority. Default: see `defaultAuthorityFolder`. */
  readonly authority?: string | undefined;
  /** Hosts that the proxy passes on. */
  readonly pass: readonly string[];
  readonly env: ProgramEnvironment;
}

/** A mock server under the vendor's names, and the environment in which programs reach it. */
export interface RunSetting {
  readonly mock: RunMock;
  readonly env: Record<string, string>;
  /** A folder for temporary files, which is deleted at the end. */
  readonly folder: string;
  /** Names a program that was started, so that what it leaves running is killed. */
  watch(pid: number): void;
}

/** What is known once a setting has ended. */
export type SettingEnd = Pick<RunReport, "refusedHosts" | "passedHosts" | "killedProcesses">;

/** Acts while a mock server and its proxy run. At the end, processes that are left are killed and files are deleted. */
export async function withRunSetting<Result>(
  { serve, authority: folder, pass, env }: RunSettingOptions,
  act: (setting: RunSetting) => Promise<Result>,
): Promise<{ result: Result; end: SettingEnd }> {
  const [refused, passed] = [createHostCounter(), createHostCounter()];
  let killedProcesses = 0;
  const result = await withCleanUps(async (defer) => {
    const authority = await openAuthority({ env, ...(folder ? { folder } : {}) });
    const leaves = authority.leaves(vendorNames);
    const mock = await startMock(serve, leaves, { host: "127.0.0.1", https: 0, http: serve.port ?? 0 });
    defer(() => mock[Symbol.asyncDispose]());
    const hooks = { onRefused: refused.add, onPassed: passed.add };
    const proxy = await startProxy({ mock: mock.server, tls: leaves, pass, ...hooks });
    defer(() => proxy.close());
    const watchdog = await startWatchdog(env);
    defer(async () => {
      killedProcesses = await watchdog.end();
    });
    const facts = await writeEnvironmentFiles(join(watchdog.folder, "environment"), {
      proxy: proxy.url,
      directPorts: mock.ports,
      bundlePem: authority.bundlePem(),
      own: env,
    });
    const variables = { ...clientVariables(facts, env), ...mock.variables, ...watchdog.marks };
    return act({ mock, env: withVariables(env, variables), folder: watchdog.folder, watch: watchdog.watch });
  });
  return { result, end: { refusedHosts: refused.counts(), passedHosts: passed.counts(), killedProcesses } };
}
