import {
  type EnvironmentFormat,
  environmentFormats,
  failingStatement,
  formatEnvironment,
  prepareEnvironment,
} from "@mockvox/runner";
import type { Language } from "@mockvox/spec/text";
import { type FlagsFor, httpUrl, integer, langFlag, nonEmptyText, oneOf } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { CliContext } from "../cli-context.ts";
import { type Translator, text } from "../texts.ts";

interface EnvCliOptions {
  readonly format: EnvironmentFormat;
  readonly url: string;
  /** The port of the proxy. Default: the one after the server's, which `serve --proxy` chooses if it is free. */
  readonly proxy: number | undefined;
  /** The folder of the certificate authority. */
  readonly authority: string | undefined;
  readonly lang: Language | undefined;
}

const envFlags: FlagsFor<EnvCliOptions> = {
  format: { valueName: "FORMAT", default: "sh", description: "env-format", parse: oneOf(environmentFormats) },
  url: { valueName: "URL", default: "http://127.0.0.1:4010", description: "env-url", parse: httpUrl },
  proxy: { valueName: "PORT", description: "env-proxy", parse: integer(1, 65_535) },
  authority: { valueName: "FOLDER", description: "serve-authority", parse: nonEmptyText },
  lang: langFlag,
};

export function envHelp(t: Translator): string {
  const variable = text("env-all", { flag: "url", variable: "MOCKVOX_URL" });
  return commandHelp(t, "env", "", envFlags, ["env-usage", variable]);
}

/**
 * Prints the variables that `run` sets, for a mock server that runs already. A shell evaluates what is printed, so on an error that is a
 * command that fails: in `eval "$(mockvox env)" && job` the job must not reach the real server.
 */
export async function envCommand(args: readonly string[], ctx: CliContext): Promise<number> {
  try {
    const { options } = parseFlags(args, ctx.env, { command: "env", flags: envFlags, allowPositionals: false });
    const { format, url, proxy: proxyPort = portAfter(url), authority } = options;
    const variables = await prepareEnvironment({ url, proxyPort, authority, env: ctx.env });
    ctx.stdout.write(formatEnvironment(variables, format));
    return 0;
  } catch (error) {
    const format = environmentFormats.find((name) => args.some((arg) => arg.endsWith(name)));
    ctx.stdout.write(failingStatement(format ?? "sh"));
    throw error;
  }
}

function portAfter(url: string): number {
  const { protocol, port } = new URL(url);
  return Number(port || (protocol === "https:" ? 443 : 80)) + 1;
}
