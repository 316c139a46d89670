import { join } from "node:path";
import type { Candidate, Measure } from "../frame/measure.ts";
import { versionOf } from "../peers/peer.ts";
import { commandFolder } from "../setup/install.ts";
import { peersFolder } from "../setup/machine.ts";
import { type InstallSize, measureInstalled, measureWithDependencies } from "../setup/size.ts";

const commands = ["@copilotkit/aimock", "json-server", "@stoplight/prism-cli", "@mockoon/cli", "wiremock"];

function createCandidate(name: string, weigh: () => InstallSize, isOurs: boolean): Candidate {
  return {
    name,
    isOurs,
    async run() {
      const { megabytes, packages } = weigh();
      return { size: megabytes, packages };
    },
  };
}

export const installSize: Measure = {
  name: "Install size of the command",
  description: "The files of a command and all its dependencies. WireMock also needs Java.",
  columns: [
    { name: "size", unit: "MB", goal: { metric: "figure", bound: 7 } },
    { name: "packages", unit: "", hasRatio: false },
  ],
  rounds: { full: 1, quick: 1 },
  warmUps: 0,
  setUp: async () => [
    createCandidate("Mockvox", () => measureInstalled(join(commandFolder, "node_modules")), true),
    ...commands.map((name) =>
      createCandidate(
        `${name} ${versionOf(name)}`,
        () => measureWithDependencies(join(peersFolder, "node_modules"), name),
        false,
      ),
    ),
  ],
};
