import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PATH } from "../load/windows.ts";
import { ANSWERS } from "../setup/answers.ts";
import { WORK } from "../setup/folder.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

const response = (body: string) => ({
  uuid: "response",
  body,
  latency: 0,
  statusCode: 200,
  label: "",
  headers: [{ key: "Content-Type", value: "application/json" }],
  bodyType: "INLINE",
  filePath: "",
  databucketID: "",
  sendFileAsBody: false,
  rules: [],
  rulesOperator: "OR",
  // A templated body, `{{#repeat 60000}}` say, takes it more than a minute.
  disableTemplating: true,
  fallbackTo404: false,
  default: true,
  crudKey: "id",
  callbacks: [],
});

const environmentOf = (body: string, port: number) => ({
  uuid: "bench",
  lastMigration: 33,
  name: "bench",
  endpointPrefix: "",
  latency: 0,
  port,
  hostname: "127.0.0.1",
  folders: [],
  routes: [
    {
      uuid: "report",
      type: "http",
      documentation: "",
      method: "get",
      endpoint: PATH.slice(1),
      responses: [response(body)],
      responseMode: null,
      streamingMode: null,
      streamingInterval: 0,
    },
  ],
  rootChildren: [{ type: "route", uuid: "report" }],
  proxyMode: false,
  proxyHost: "",
  proxyRemovePrefix: false,
  tlsOptions: { enabled: false, type: "CERT", pfxPath: "", certPath: "", keyPath: "", caPath: "", passphrase: "" },
  cors: true,
  headers: [],
  proxyReqHeaders: [],
  proxyResHeaders: [],
  data: [],
  callbacks: [],
});

export const mockoon: Peer = {
  name: `Mockoon ${versionOf("@mockoon/cli")}`,
  async prepare(work, port) {
    const file = join(WORK, `mockoon-${work}-${port}.json`);
    const body = await readFile(work === "long" ? ANSWERS.long : ANSWERS.small, "utf8");
    await writeFile(file, JSON.stringify(environmentOf(body, port)));
    const flags = ["--disable-log-to-file", "--disable-admin-api", "--repair"];
    return {
      file: process.execPath,
      args: [peerFile("@mockoon/cli/bin/run.js"), "start", "--data", file, "--port", String(port), ...flags],
    };
  },
};
