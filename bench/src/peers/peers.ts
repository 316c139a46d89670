import { spawnSync } from "node:child_process";
import { jsonServer } from "./json-server.ts";
import { mockoon } from "./mockoon.ts";
import { mockvox } from "./mockvox.ts";
import { type Peer, scripted, versionOf } from "./peer.ts";
import { prism } from "./prism.ts";
import { wiremock } from "./wiremock.ts";

/** The base of the ratios: it judges nothing and sends the same bytes. */
export const bare: Peer = scripted("bare node:http", "bare.js");

const hasJava = spawnSync("java", ["-version"]).status === 0;

/** Everybody, the base first and ours last; WireMock where there is Java. */
export const PEERS_BY_TURN: readonly Peer[] = [
  bare,
  scripted(`Hono ${versionOf("hono")} on @hono/node-server ${versionOf("@hono/node-server")}`, "hono.js"),
  scripted(`a fetch function on srvx ${versionOf("srvx")}`, "srvx.js"),
  scripted(`MSW ${versionOf("msw")} getResponse on @hono/node-server`, "msw.js"),
  scripted(`aimock ${versionOf("@copilotkit/aimock")}, a mounted handler`, "aimock.js"),
  jsonServer,
  prism,
  mockoon,
  ...(hasJava ? [wiremock] : []),
  mockvox,
];
