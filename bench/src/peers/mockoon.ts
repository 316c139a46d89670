import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { reportsPath } from "../load/queries.ts";
import { workFolder } from "../setup/machine.ts";
import { responseFiles } from "../setup/responses.ts";
import { type Peer, peerFile, versionOf } from "./peer.ts";

function response(body: string) {
  return {
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
    // A templated body such as `{{#repeat 60000}}` takes it more than a minute.
    disableTemplating: true,
    fallbackTo404: false,
    default: true,
    crudKey: "id",
    callbacks: [],
  };
}

function environmentOf(body: string, port: number) {
  return {
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
        endpoint: reportsPath.slice(1),
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
  };
}

export const mockoon: Peer = {
  name: `Mockoon ${versionOf("@mockoon/cli")}`,
  async prepare(work, port) {
    const file = join(workFolder, `mockoon-${work}-${port}.json`);
    const body = await readFile(work === "long" ? responseFiles.long : responseFiles.small, "utf8");
    await writeFile(file, JSON.stringify(environmentOf(body, port)));
    const flags = ["--disable-log-to-file", "--disable-admin-api", "--repair"];
    return {
      file: process.execPath,
      args: [peerFile("@mockoon/cli/bin/run.js"), "start", "--data", file, "--port", String(port), ...flags],
    };
  },
};
