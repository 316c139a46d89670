import { cpus, totalmem } from "node:os";

/** What the figures were measured on, without its name. */
export function describeMachine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const { node, v8 } = process.versions;
  const cores = `${cpus().length} × ${first?.model.trim() ?? "an unknown processor"}`;
  return `${cores}, ${memory} GiB, ${process.platform} ${process.arch}, Node ${node} (V8 ${v8})`;
}
