import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { openAuthority } from "../authority/open-authority.ts";
import { RunnerError } from "../errors.ts";
import { clientVariables, type ProgramEnvironment } from "./environment.ts";
import { writeEnvironmentFiles } from "./files.ts";

/** Options of `prepareEnvironment`. */
export interface PrepareOptions {
  /** The address of the running mock server, such as `http://127.0.0.1:4010`. With TLS, also Node before 22.21 is served. */
  url: string;
  /** The port of its proxy on 127.0.0.1. */
  proxyPort: number;
  /** The folder of the certificate authority. Default: see `defaultAuthorityFolder`. */
  authority?: string | undefined;
  /** The environment of the programs, whose values are kept where both can apply. Default: that of this process. */
  env?: ProgramEnvironment;
}

/**
 * The variables with which programs reach a mock server that runs already, under the vendor's names. The files that they name are in the
 * folder of the authority, and stay there.
 *
 * @param options where the mock server and its proxy listen
 * @example
 * ```ts
 * import { formatEnvironment, prepareEnvironment } from "@mockvox/runner";
 *
 * const variables = await prepareEnvironment({ url: "http://127.0.0.1:4010", proxyPort: 4011 });
 * console.log(formatEnvironment(variables, "dotenv"));
 * ```
 * @throws {RunnerError} `proxy-not-running`, or a code of `openAuthority`
 */
export async function prepareEnvironment(options: PrepareOptions): Promise<ProgramEnvironment> {
  const { url, proxyPort, env = process.env } = options;
  await requireProxy(proxyPort);
  const authority = await openAuthority({ env, ...(options.authority ? { folder: options.authority } : {}) });
  const { protocol, port } = new URL(url);
  const facts = await writeEnvironmentFiles(join(authority.folder, `environment-${proxyPort}`), {
    proxy: `http://127.0.0.1:${proxyPort}`,
    directPorts: protocol === "https:" ? { https: Number(port || 443) } : undefined,
    bundlePem: authority.bundlePem(),
    own: env,
  });
  return { ...clientVariables(facts, env), MOCKVOX_URL: url };
}

async function requireProxy(port: number): Promise<void> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
  } catch (error) {
    throw new RunnerError("proxy-not-running", { port }, { cause: error });
  } finally {
    socket.destroy();
  }
}
