import type { RemoteControls, RemoteFake } from "@mockvox/mock-server/connect";
import { CliError } from "../cli-error.ts";
import { printableDeep } from "../printable.ts";
import type { PlainMessageId } from "../texts.ts";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";

/** The result of a control, as data and as text for people. Undefined if there is nothing to print. */
export type VerbResult = { json: unknown; text: string } | undefined;

/** A response as a result. Its text is made from a sanitized copy, so that nothing in it can control the terminal. */
export function toResult<Response>(response: Response, format: (response: Response) => string): VerbResult {
  return { json: response, text: format(printableDeep(response)) };
}

/** Calls a control: `target` is the tenant that was selected, or all of them; `server` is the whole mock server. */
export type Action = (target: RemoteControls, server: RemoteFake) => Promise<VerbResult>;

/** One control of `mockvox control`. */
export interface Verb {
  /** Its arguments in the help. */
  usage: string;
  description: PlainMessageId;
  /** Its own flags, in addition to the common ones. */
  flags: readonly ControlFlag[];
  /** Whether it cannot be limited to one tenant. */
  isGlobal: boolean;
  /** @throws {CliError} on invalid arguments */
  parse(args: readonly string[], options: ControlCliOptions): Action | Promise<Action>;
}

export function defineVerb(
  usage: string,
  description: PlainMessageId,
  parse: Verb["parse"],
  more: Partial<Verb> = {},
): Verb {
  return { usage, description, flags: [], isGlobal: false, parse, ...more };
}

/** An action without a result. */
export function silent(act: (target: RemoteControls, server: RemoteFake) => Promise<void>): Action {
  return async (target, server) => void (await act(target, server));
}

/** The parameters of --query. */
export function parametersOf({ query }: ControlCliOptions): Record<string, string> | undefined {
  return query.length === 0 ? undefined : Object.fromEntries(query);
}

/** The only argument, which is required. */
export function oneArg(args: readonly string[], usage: string): string {
  const [arg] = args;
  return arg === undefined || args.length > 1 ? usageError(usage) : arg;
}

/** @throws {CliError} if there is an argument */
export function noArgs(args: readonly string[], usage: string): void {
  if (args.length > 0) usageError(usage);
}

export function usageError(usage: string): never {
  throw new CliError("control-usage", { usage });
}
