import type { Said } from "../said.ts";

/** The options of a run are of no use; the message says why, in every language. */
export class ContractError extends Error {
  override readonly name = "ContractError" as const;
  readonly said: Said;

  constructor(said: Said) {
    super(said.en);
    this.said = said;
  }
}
