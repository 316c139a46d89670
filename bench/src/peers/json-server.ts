import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportsPath } from "../load/queries.ts";
import { workFolder } from "../setup/machine.ts";
import { responseFiles } from "../setup/responses.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

/** It serves one object of its file, always indented; it does not check the token. */
export const jsonServer: Peer = {
  name: `json-server ${versionOf("json-server")}`,
  async prepare(work, port) {
    const [data, routes] = [join(workFolder, `json-server-${work}.json`), join(workFolder, "json-server-routes.json")];
    const response = await readFile(work === "long" ? responseFiles.long : responseFiles.small, "utf8");
    await writeFile(data, `{"report":${response}}`);
    await writeFile(routes, JSON.stringify({ [`${reportsPath}*`]: "/report" }));
    const flags = ["--port", String(port), "--host", "127.0.0.1", "--quiet", "--read-only", "--no-gzip"];
    return {
      file: process.execPath,
      args: [peerFile("json-server/lib/cli/bin.js"), data, "--routes", routes, ...flags],
    };
  },
};
