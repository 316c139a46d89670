// Fills in the lines between the markers `install` of both READMEs and the guides for a published version. Run by the release
// workflow when it prepares a version; until then they say how to install from a clone.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { repositoryUrl } from "./repository.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, "packages/cli/package.json"), "utf8"));
const image = `ghcr.io/${repositoryUrl.split("/").slice(-2).join("/")}:${version}`.toLowerCase();

const executable = `${repositoryUrl}/releases/download/mockvox@${version}/mockvox-linux-x64.tar.gz`;

const lines = {
  "README.md": `Without a clone, with Node 22.13 or newer: \`npx mockvox@${version} serve\`. In a project: \`npm i -D @mockvox/mock-server@${version}\` for the test
double, \`npm i -D mockvox@${version}\` for the command. As a container: \`docker run --rm -p 127.0.0.1:4010:4010 -e MOCKVOX_ADMIN_KEY=… ${image}\`.
Without Node, on Linux on x64: [one file](${executable}).`,
  "README.es.md": `Sin un clon, con Node 22.13 o superior: \`npx mockvox@${version} serve\`. En un proyecto: \`npm i -D @mockvox/mock-server@${version}\` para el doble
de prueba, \`npm i -D mockvox@${version}\` para el comando. Como contenedor: \`docker run --rm -p 127.0.0.1:4010:4010 -e MOCKVOX_ADMIN_KEY=… ${image}\`.
Sin Node, en Linux en x64: [un solo archivo](${executable}).`,
};

for (const [file, text] of Object.entries(lines)) {
  const path = join(root, file);
  const markdown = readFileSync(path, "utf8");
  const marked = /(<!-- install:start -->\n).*?(\n<!-- install:end -->)/s;
  if (!marked.test(markdown)) throw new Error(`${file} has no markers for the install lines.`);
  writeFileSync(
    path,
    markdown.replace(marked, (_, start: string, end: string) => start + text + end),
  );
}
