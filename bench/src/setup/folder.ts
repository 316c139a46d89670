import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Where the peers are installed, apart from the workspace. */
export const PEERS: string = folder("peers");

/** What a run of the bench makes for itself: the answers to send, the peers' set-ups, the packed command. */
export const WORK: string = folder(".work");

mkdirSync(WORK, { recursive: true });
