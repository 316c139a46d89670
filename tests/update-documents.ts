// Rewrites what changes with the code in the READMEs and guides: the output of commands, and the table of error responses.
// Run it with `npm run update:docs` after a change to a help screen, a message or a text of the spec.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { refusalIds, refusals } from "@mockvox/spec";
import { startProgram } from "./background-program.ts";
import { documents, namedFiles, readRepositoryFile } from "./code-blocks.ts";
import { startMockServer } from "./start-mock-server.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { parseExchanges, replay } from "./transcripts.ts";

const root = join(import.meta.dirname, "..");

/** The output of `npm start`, with the address and the dates of the documents. */
async function readStart(): Promise<string> {
  const env = { ...process.env, LANG: "C", NO_COLOR: "1", MOCKVOX_PORT: "0" };
  const lastLine = (line: string): string | undefined => (line.includes("Ctrl-C") ? line : undefined);
  const started = await startProgram(process.execPath, ["scripts/start.mjs"], lastLine, { cwd: root, env });
  await started.stop();
  return started
    .stdout()
    .trim()
    .replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, "http://127.0.0.1:4010")
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/g, "2026-11-21 09:30:00")
    .replaceAll(/date_(ini|end)=\d{8}/g, "date_$1=20261120");
}

/** Runs the commands of a console block again and returns the block with their output. */
async function updateTranscript(document: string, text: string, url: string): Promise<string> {
  const folder = await makeTemporaryFolder();
  try {
    for (const file of namedFiles(document)) writeFileSync(join(folder.path, file.name), file.text);
    const exchanges: string[] = [];
    for (const { command } of parseExchanges(text)) {
      const output = command === "npm start" ? await readStart() : await replay(command, url, folder.path);
      exchanges.push(`$ ${command}\n${output === "" ? "" : `${output}\n`}`);
    }
    return exchanges.join("").replaceAll(url, "http://127.0.0.1:4010");
  } finally {
    await folder[Symbol.asyncDispose]();
  }
}

async function updateTranscripts(document: string, markdown: string, url: string): Promise<string> {
  let updated = markdown;
  for (const [block, text = ""] of markdown.matchAll(/^```console\n(.*?)^```$/gms)) {
    const transcript = await updateTranscript(document, text, url);
    updated = updated.replace(block, () => `\`\`\`console\n${transcript}\`\`\``);
  }
  return updated;
}

function updateRefusals(markdown: string, language: "en" | "es"): string {
  return refusalIds.reduce((text, id) => {
    const { status, msg, when } = refusals[id];
    const row = new RegExp(`^\\| \`${id}\` \\| \\d+ \\|.*$`, "m");
    return text.replace(row, () => `| \`${id}\` | ${status} | \`${msg}\` | ${when[language]} |`);
  }, markdown);
}

const server = await startMockServer();
try {
  for (const name of documents) {
    const markdown = updateRefusals(readRepositoryFile(name), /\.es\.|\/es\//.test(name) ? "es" : "en");
    writeFileSync(join(root, name), await updateTranscripts(name, markdown, server.ready));
  }
} finally {
  await server.stop();
}
