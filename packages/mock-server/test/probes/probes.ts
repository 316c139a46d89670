import { callsProbes } from "./calls.ts";
import { envelopeProbes } from "./envelope.ts";
import type { Probes } from "./ground.ts";
import { httpProbes } from "./http.ts";
import { limitsProbes } from "./limits.ts";
import { parametersProbes } from "./parameters.ts";
import { peopleProbes } from "./people.ts";
import { rowsProbes } from "./rows.ts";
import { tokenProbes } from "./token.ts";
import { windowProbes } from "./window.ts";

/** Finds out by requests alone which answer a fake gives, for every claim there is. */
export const probes: Probes = {
  ...envelopeProbes,
  ...windowProbes,
  ...parametersProbes,
  ...tokenProbes,
  ...limitsProbes,
  ...callsProbes,
  ...peopleProbes,
  ...rowsProbes,
  ...httpProbes,
};
