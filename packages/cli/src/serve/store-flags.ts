import { type FlagsFor, nonEmptyText } from "../args/flags.ts";

/** The option of `mockvox serve` for limits that replicas share. */
export interface StoreOptions {
  /** An address of Valkey or Redis. */
  store: string | undefined;
}

export const storeFlags: FlagsFor<StoreOptions> = {
  store: {
    valueName: "URL",
    description: "serve-store",
    parse: nonEmptyText,
  },
};
