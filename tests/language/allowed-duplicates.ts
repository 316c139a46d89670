import type { AllowedDuplicate } from "./find-duplicate-types.ts";

/** Type names that are declared more than once in the packages, with the reason. */
export const allowedDuplicates: readonly AllowedDuplicate[] = [];
