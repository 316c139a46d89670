import type { Drift } from "../drift.ts";
import { columnDrifts } from "./columns.ts";
import { envelopeDrifts } from "./envelopes.ts";
import { refusalDrifts } from "./refusals.ts";
import { totalDrifts } from "./totals.ts";

/** Every seeded drift, relative to a reference server with `referenceAnswers`. */
export const drifts: readonly Drift[] = [...envelopeDrifts, ...columnDrifts, ...totalDrifts, ...refusalDrifts];
