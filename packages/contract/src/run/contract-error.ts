import { SaidError } from "../said.ts";

/** The options of a run are of no use; the message says why, in every language. */
export class ContractError extends SaidError {
  override readonly name = "ContractError" as const;
}
