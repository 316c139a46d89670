import type { UnknownReports } from "@mockvox/mock-server";
import { serveDefaults } from "@mockvox/mock-server/serve";
import { type FlagsFor, nonEmptyText, oneOf } from "../args/flags.ts";

/** The options about rows that are not simulated, and about adverse conditions. */
export interface DataOptions {
  /** A file. */
  data: string | undefined;
  "allow-unknown-columns": boolean;
  "unknown-reports": UnknownReports;
  /** Files, folders or presets. */
  reports: readonly string[];
  /** A name or a file. */
  scenario: string | undefined;
  /** A file. */
  snapshot: string | undefined;
}

export const dataFlags: FlagsFor<DataOptions> = {
  data: {
    valueName: "FILE",
    description: "serve-data",
    parse: nonEmptyText,
  },
  "allow-unknown-columns": { isSwitch: true, description: "serve-allow-unknown-columns" },
  "unknown-reports": {
    valueName: "MODE",
    default: serveDefaults.unknownReports,
    description: "serve-unknown-reports",
    parse: oneOf(["note", "vendor", "shapes"]),
  },
  reports: {
    valueName: "FILE|FOLDER|NAME",
    isRepeatable: true,
    description: "serve-reports",
    parse: nonEmptyText,
  },
  scenario: {
    valueName: "NAME|FILE",
    description: "serve-scenario",
    parse: nonEmptyText,
  },
  snapshot: {
    valueName: "FILE",
    description: "serve-snapshot",
    parse: nonEmptyText,
  },
};
