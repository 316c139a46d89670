import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportsPath } from "../load/queries.ts";
import { workFolder } from "../setup/machine.ts";
import { responseFiles } from "../setup/responses.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

function mapping(api: string, bodyFileName: string) {
  return {
    request: {
      method: "GET",
      urlPath: reportsPath,
      queryParameters: { api: { equalTo: api } },
      headers: { "wolkvox-token": { matches: ".+" } },
    },
    response: { status: 200, headers: { "Content-Type": "application/json" }, bodyFileName },
  };
}

async function writeMappings(): Promise<string> {
  const root = join(workFolder, "wiremock");
  await mkdir(join(root, "mappings"), { recursive: true });
  await mkdir(join(root, "__files"), { recursive: true });
  for (const [api, name, file] of [
    ["cdr_4", "small", responseFiles.small],
    ["diagram_13", "long", responseFiles.long],
  ] as const) {
    await copyFile(file, join(root, "__files", `${name}.json`));
    await writeFile(join(root, "mappings", `${name}.json`), JSON.stringify(mapping(api, `${name}.json`)));
  }
  return root;
}

/** The npm package contains its jar, which is started directly with Java, with a journal as short as ours. */
export const wiremock: Peer = {
  name: `WireMock ${versionOf("wiremock")}`,
  servesBothSizes: true,
  async prepare(_, port) {
    const root = await writeMappings();
    const folder = peerFile("wiremock/build");
    const jar = (await readdir(folder)).find((name) => name.endsWith(".jar")) ?? "";
    const flags = ["--bind-address", "127.0.0.1", "--disable-banner", "--max-request-journal-entries", "1000"];
    return {
      file: "java",
      args: ["-jar", join(folder, jar), "--port", String(port), "--root-dir", root, ...flags],
    };
  },
};
