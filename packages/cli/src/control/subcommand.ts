import type { RemoteControls, RemoteFake } from "@mockvox/mock-server/connect";
import { CliError } from "../cli-error.ts";
import { printableDeep } from "../output/printable.ts";
import type { PlainMessageId } from "../texts.ts";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";

/** One control of `mockvox control`. */
export interface Subcommand {
  /** Its arguments in the help. */
  readonly usage: string;
  readonly description: PlainMessageId;
  /** Its own flags, in addition to the common ones. */
  readonly flags: readonly ControlFlag[];
  /** Whether it cannot be limited to one tenant. */
  readonly isGlobal: boolean;
  /** @throws {CliError} on invalid arguments */
  parse(args: readonly string[], options: ControlCliOptions): Action | Promise<Action>;
}

/** Calls a control: `target` is the tenant that was selected, or all of them; `server` is the whole mock server. */
export type Action = (target: RemoteControls, server: RemoteFake) => Promise<ControlResult>;

/** The result of a control, as data and as text for people. Undefined if there is nothing to print. */
export type ControlResult = { json: unknown; text: string } | undefined;

export function defineSubcommand(
  usage: string,
  description: PlainMessageId,
  parse: Subcommand["parse"],
  more: Partial<Subcommand> = {},
): Subcommand {
  return { usage, description, flags: [], isGlobal: false, parse, ...more };
}

/** An action without a result. */
export function silent(act: (target: RemoteControls, server: RemoteFake) => Promise<void>): Action {
  return async (target, server) => void (await act(target, server));
}

/** A response as a result. Its text is made from a sanitized copy, so that nothing in it can control the terminal. */
export function toResult<Response>(response: Response, format: (response: Response) => string): ControlResult {
  return { json: response, text: format(printableDeep(response)) };
}

/** The parameters of --query. */
export function parametersOf({ query }: ControlCliOptions): Record<string, string> | undefined {
  return query.length === 0 ? undefined : Object.fromEntries(query);
}

/** @throws {CliError} if there is an argument */
export function noArgs(args: readonly string[], usage: string): void {
  if (args.length > 0) usageError(usage);
}

/** The only argument, which is required. */
export function oneArg(args: readonly string[], usage: string): string {
  const [arg] = args;
  return arg === undefined || args.length > 1 ? usageError(usage) : arg;
}

/** The only argument, if there is one. */
export function optionalArg(args: readonly string[], control: string): string | undefined {
  if (args.length <= 1) return args[0];
  throw new CliError("too-many-arguments", { control, count: args.length });
}

export function usageError(usage: string): never {
  throw new CliError("control-usage", { usage });
}
