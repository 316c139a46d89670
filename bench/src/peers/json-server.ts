import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PATH } from "../load/windows.ts";
import { ANSWERS } from "../setup/answers.ts";
import { WORK } from "../setup/folder.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

/** It serves one object of its file, indented as it always does; it knows no token. */
export const jsonServer: Peer = {
  name: `json-server ${versionOf("json-server")}`,
  async prepare(work, port) {
    const [data, routes] = [join(WORK, `json-server-${work}.json`), join(WORK, "json-server-routes.json")];
    const answer = await readFile(work === "long" ? ANSWERS.long : ANSWERS.small, "utf8");
    await writeFile(data, `{"report":${answer}}`);
    await writeFile(routes, JSON.stringify({ [`${PATH}*`]: "/report" }));
    const flags = ["--port", String(port), "--host", "127.0.0.1", "--quiet", "--read-only", "--no-gzip"];
    return {
      file: process.execPath,
      args: [peerFile("json-server/lib/cli/bin.js"), data, "--routes", routes, ...flags],
    };
  },
};
