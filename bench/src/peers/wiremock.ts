import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PATH } from "../load/windows.ts";
import { ANSWERS } from "../setup/answers.ts";
import { WORK } from "../setup/folder.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

const mapping = (api: string, bodyFileName: string) => ({
  request: {
    method: "GET",
    urlPath: PATH,
    queryParameters: { api: { equalTo: api } },
    headers: { "wolkvox-token": { matches: ".+" } },
  },
  response: { status: 200, headers: { "Content-Type": "application/json" }, bodyFileName },
});

async function writeMappings(): Promise<string> {
  const root = join(WORK, "wiremock");
  await mkdir(join(root, "mappings"), { recursive: true });
  await mkdir(join(root, "__files"), { recursive: true });
  for (const [api, name, file] of [
    ["cdr_4", "small", ANSWERS.small],
    ["diagram_13", "long", ANSWERS.long],
  ] as const) {
    await copyFile(file, join(root, "__files", `${name}.json`));
    await writeFile(join(root, "mappings", `${name}.json`), JSON.stringify(mapping(api, `${name}.json`)));
  }
  return root;
}

/** Its program is inside the npm package; the bench starts it with Java itself, and keeps its journal as short as ours. */
export const wiremock: Peer = {
  name: `WireMock ${versionOf("wiremock")}`,
  answersBoth: true,
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
