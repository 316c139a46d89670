import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportsPath } from "../load/queries.ts";
import { workFolder } from "../setup/machine.ts";
import { responseFiles } from "../setup/responses.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

/** A document with one example, which Prism sends unchanged; generating responses from a schema would be slower. */
function documentOf(example: unknown) {
  return {
    openapi: "3.1.0",
    info: { title: "bench", version: "1.0.0" },
    paths: {
      [reportsPath]: {
        get: {
          parameters: [{ name: "wolkvox-token", in: "header", required: true, schema: { type: "string" } }],
          responses: { 200: { description: "a report", content: { "application/json": { example } } } },
        },
      },
    },
  };
}

export const prism: Peer = {
  name: `Prism ${versionOf("@stoplight/prism-cli")}`,
  async prepare(work, port) {
    const document = join(workFolder, `prism-${work}.json`);
    const example = JSON.parse(await readFile(work === "long" ? responseFiles.long : responseFiles.small, "utf8"));
    await writeFile(document, JSON.stringify(documentOf(example)));
    const flags = ["--port", String(port), "--verboseLevel", "silent"];
    return {
      file: process.execPath,
      args: [peerFile("@stoplight/prism-cli/dist/index.js"), "mock", document, ...flags],
    };
  },
};
