import type { Drift } from "../drift.ts";
import { columnDrifts } from "./columns.ts";
import { envelopeDrifts } from "./envelopes.ts";
import { refusalDrifts } from "./refusals.ts";
import { totalDrifts } from "./totals.ts";

/** Every seeded drift. They are written against a stranger with `ownAnswers`. */
export const drifts: readonly Drift[] = [...envelopeDrifts, ...columnDrifts, ...totalDrifts, ...refusalDrifts];
