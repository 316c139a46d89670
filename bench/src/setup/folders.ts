import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

function resolveFolder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** Where the peers are installed, outside the workspace. */
export const peersFolder: string = resolveFolder("peers");

/** Working files of a run: the responses to send, the configuration of the peers, the packed command. */
export const workFolder: string = resolveFolder(".work");

mkdirSync(workFolder, { recursive: true });
