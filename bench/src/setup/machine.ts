import { mkdirSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";

/** Where the peers are installed, outside the workspace. */
export const peersFolder: string = resolveFolder("peers");

/** Working files of a run: the responses to send, the configuration of the peers, the packed command. */
export const workFolder: string = resolveFolder(".work");

mkdirSync(workFolder, { recursive: true });

function resolveFolder(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** What the figures were measured on, without its name. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const { node, v8 } = process.versions;
  const cores = `${cpus().length} × ${first?.model.trim() ?? "an unknown processor"}`;
  return `${cores}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${node} (V8 ${v8})`;
}
