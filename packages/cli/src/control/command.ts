import { redact } from "@mockvox/mock-server";
import { ControlError, connect, type RemoteControls, type RemoteFake } from "@mockvox/mock-server/connect";
import { type CliContext, type Environment, waitForBrokenPipe, waitForStopSignal } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { printableJson } from "../output/printable.ts";
import { createDirectFetch } from "../proxy-fetch.ts";
import { isExpected } from "../texts.ts";
import { type ControlCliOptions, type ControlFlag, parseControl } from "./flags.ts";
import { formatRequests } from "./format.ts";
import { type ControlResult, type Subcommand, toResult } from "./subcommand.ts";
import { requestFilter, statusResult, subcommands } from "./subcommands.ts";

/**
 * Controls a running mock server, following the arguments of `mockvox control`.
 *
 * @throws {CliError} with exit code 2 on a usage error, 1 if there is no server, it rejects the control, or nothing matches
 */
export async function controlCommand(args: readonly string[], ctx: CliContext): Promise<number> {
  const { positionals, options, givenFlags } = parseControl(args, ctx.env);
  const [name = "", ...rest] = positionals;
  const subcommand = findSubcommand(name);
  rejectUnknownFlags(name, subcommand, givenFlags);
  const act = await subcommand.parse(rest, options);
  const { server, target } = connectTo(options, ctx.env);
  try {
    if (options.follow) await follow(name, target, options, ctx);
    else print(await act(target, server), options, ctx);
  } catch (error) {
    throw toCliError(error, options.url, name);
  }
  return 0;
}

/** @throws {CliError} if the control does not exist */
function findSubcommand(name: string): Subcommand {
  const subcommand = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
  if (subcommand) return subcommand;
  throw new CliError("unknown-control-name", { name: redact(name), expected: Object.keys(subcommands) });
}

const commonFlags: readonly ControlFlag[] = ["url", "admin-key", "json", "lang"];

function rejectUnknownFlags(control: string, { flags, isGlobal }: Subcommand, givenFlags: readonly string[]): void {
  const tenantFlags: readonly ControlFlag[] = isGlobal ? (control === "data" ? ["server"] : []) : ["token", "server"];
  const allowed: readonly string[] = [...commonFlags, ...tenantFlags, ...flags];
  const unknown = givenFlags.find((flag) => !allowed.includes(flag));
  if (unknown !== undefined) throw new CliError("flag-not-allowed", { control, flag: unknown, expected: allowed });
  const isTenantIncomplete = !isGlobal && givenFlags.includes("server") && !givenFlags.includes("token");
  if (isTenantIncomplete) throw new CliError("server-without-token", {});
}

function connectTo(
  { url, "admin-key": adminKey, token, server: number }: ControlCliOptions,
  env: Environment,
): { server: RemoteFake; target: RemoteControls } {
  const server = connect(url, { fetch: createDirectFetch(env), ...(adminKey === undefined ? {} : { adminKey }) });
  const tenant = token === undefined ? undefined : { token, ...(number === undefined ? {} : { server: number }) };
  return { server, target: tenant === undefined ? server : server.tenant(tenant) };
}

function print(result: ControlResult, { json }: ControlCliOptions, { stdout }: CliContext): void {
  if (result) stdout.write(json ? `${printableJson(result.json)}\n` : result.text);
}

/** Prints requests or the status as they arrive, until the server or the user stops, or standard output is closed. */
async function follow(
  control: string,
  target: RemoteControls,
  options: ControlCliOptions,
  ctx: CliContext,
): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const stopSignal = waitForStopSignal(ctx);
  const stop =
    control === "status"
      ? await target.followStatus((status) => print(statusResult(status), options, ctx), { onEnd: end })
      : await target.follow(
          (entry) =>
            print(
              toResult(entry, (shown) => formatRequests([shown])),
              options,
              ctx,
            ),
          { filter: requestFilter(options), onEnd: end },
        );
  await Promise.race([ended, stopSignal, waitForBrokenPipe(ctx)]);
  stop();
}

function toCliError(error: unknown, url: string, control: string): unknown {
  if (error instanceof CliError) return error;
  if (error instanceof ControlError) {
    const exitCode = error.status === 400 && control !== "find" ? 2 : 1;
    return new CliError("control-rejected", { reason: error }, exitCode);
  }
  if (isExpected(error)) return new CliError("control-rejected", { reason: error }, 1);
  return isMalformedResponse(error)
    ? new CliError("malformed-control-response", { url: redact(url), control }, 1)
    : error;
}

/** Whether the error comes from a response that lacks a value, or has another kind of value, than a Mockvox server sends. */
function isMalformedResponse(error: unknown): boolean {
  return error instanceof TypeError || error instanceof RangeError;
}
