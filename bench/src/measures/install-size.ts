import { join } from "node:path";
import type { Contestant, Measure } from "../frame/measure.ts";
import { versionOf } from "../peers/peer.ts";
import { PEERS } from "../setup/folder.ts";
import { COMMAND } from "../setup/install.ts";
import { type Weight, weighInstalled, weighWithNeeds } from "../setup/size.ts";

const COMMANDS = ["@copilotkit/aimock", "json-server", "@stoplight/prism-cli", "@mockoon/cli", "wiremock"];

const enter = (name: string, weigh: () => Weight, isOurs: boolean): Contestant => ({
  name,
  isOurs,
  async run() {
    const { megabytes, packages } = weigh();
    return { size: megabytes, packages };
  },
});

export const installSize: Measure = {
  name: "Install size of the command",
  about: "The files of a command and of everything that it brings along. WireMock needs Java besides.",
  columns: [
    { name: "size", unit: "MB", goal: { of: "figure", bound: 15 } },
    { name: "packages", unit: "", hasRatio: false },
  ],
  rounds: { full: 1, quick: 1 },
  warmUps: 0,
  enter: async () => [
    enter("Mockvox", () => weighInstalled(join(COMMAND, "node_modules")), true),
    ...COMMANDS.map((name) =>
      enter(`${name} ${versionOf(name)}`, () => weighWithNeeds(join(PEERS, "node_modules"), name), false),
    ),
  ],
};
