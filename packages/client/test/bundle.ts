import { fileURLToPath } from "node:url";
import { build } from "vite";

const folder = fileURLToPath(new URL("..", import.meta.url));

/** Bundles an entry for the browser, as an application's bundler does; what the entry does not use is left out. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: `${folder}${entry}`, preserveEntrySignatures: "strict" },
    },
  });
  const [output] = [built].flat();
  const chunks = output && "output" in output ? output.output : [];
  return chunks.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
}
