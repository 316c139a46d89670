import { questions as questionTable } from "./generated/questions.ts";
import type { ClaimId } from "./profile/claims.ts";
import type { LocalizedText } from "./text.ts";

/** The question of every claim in both languages, without the evidence of the ledger. */
export const questions: Readonly<Record<ClaimId, LocalizedText>> = questionTable;
