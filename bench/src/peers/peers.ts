import { spawnSync } from "node:child_process";
import { jsonServer } from "./json-server.ts";
import { mockoon } from "./mockoon.ts";
import { mockvox } from "./mockvox.ts";
import { type Peer, scriptedPeer, versionOf } from "./peer.ts";
import { prism } from "./prism.ts";
import { wiremock } from "./wiremock.ts";

/** The baseline of the ratios: it validates nothing and sends the same bytes. */
export const bareServer: Peer = scriptedPeer("bare node:http", "bare.js");

const hasJava = spawnSync("java", ["-version"]).status === 0;

/** All peers, the baseline first and ours last; WireMock only where Java is installed. */
export const allPeers: readonly Peer[] = [
  bareServer,
  scriptedPeer(`Hono ${versionOf("hono")} on @hono/node-server ${versionOf("@hono/node-server")}`, "hono.js"),
  scriptedPeer(`a fetch function on srvx ${versionOf("srvx")}`, "srvx.js"),
  scriptedPeer(`MSW ${versionOf("msw")} getResponse on @hono/node-server`, "msw.js"),
  scriptedPeer(`aimock ${versionOf("@copilotkit/aimock")}, a mounted handler`, "aimock.js"),
  jsonServer,
  prism,
  mockoon,
  ...(hasJava ? [wiremock] : []),
  mockvox,
];
