import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PATH } from "../load/windows.ts";
import { ANSWERS } from "../setup/answers.ts";
import { WORK } from "../setup/folder.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

/** A document with one example, which Prism sends as it is; making answers of a schema would be slower. */
const documentOf = (example: unknown) => ({
  openapi: "3.1.0",
  info: { title: "bench", version: "1.0.0" },
  paths: {
    [PATH]: {
      get: {
        parameters: [{ name: "wolkvox-token", in: "header", required: true, schema: { type: "string" } }],
        responses: { 200: { description: "a report", content: { "application/json": { example } } } },
      },
    },
  },
});

export const prism: Peer = {
  name: `Prism ${versionOf("@stoplight/prism-cli")}`,
  async prepare(work, port) {
    const document = join(WORK, `prism-${work}.json`);
    const example = JSON.parse(await readFile(work === "long" ? ANSWERS.long : ANSWERS.small, "utf8"));
    await writeFile(document, JSON.stringify(documentOf(example)));
    const flags = ["--port", String(port), "--verboseLevel", "silent"];
    return {
      file: process.execPath,
      args: [peerFile("@stoplight/prism-cli/dist/index.js"), "mock", document, ...flags],
    };
  },
};
