import { MockvoxError } from "@mockvox/spec/text";
import type { errors } from "./messages/en.ts";
import { type TextParams, toEnglish } from "./texts.ts";

export type CliErrorCode = keyof typeof errors;

type Params<Code extends CliErrorCode> = (typeof errors)[Code] extends string
  ? Readonly<Record<never, never>>
  : TextParams<Code>;

/** Each code with its parameters. */
type CliErrorArguments = {
  [Code in CliErrorCode]: readonly [code: Code, params: Params<Code>, exitCode?: number];
}[CliErrorCode];

/** An error that the user can fix, with the exit code of the command. Default: 2, a usage error. */
export class CliError extends MockvoxError<CliErrorCode> {
  override readonly name = "CliError" as const;
  readonly exitCode: number;

  constructor(...[code, params, exitCode = 2]: CliErrorArguments) {
    super(code, params, toEnglish({ id: code, params }));
    this.exitCode = exitCode;
  }
}
