import * as client from "@mockvox/client";
import * as decode from "@mockvox/client/decode";
import * as pull from "@mockvox/client/pull";
import * as validate from "@mockvox/client/validate";
import * as contract from "@mockvox/contract";
import * as fixtures from "@mockvox/fixtures";
import * as limitStoreRedis from "@mockvox/limit-store-redis";
import * as mockServer from "@mockvox/mock-server";
import * as connect from "@mockvox/mock-server/connect";
import * as node from "@mockvox/mock-server/node";
import * as proxy from "@mockvox/mock-server/proxy";
import * as serve from "@mockvox/mock-server/serve";
import * as runner from "@mockvox/runner";
import * as spec from "@mockvox/spec";
import * as zod from "@mockvox/spec/zod";
import * as main from "mockvox/main";

/** Every entry except those for MSW and Vitest, whose own declarations need more. Type checked, never run. */
export const entries: readonly object[] = [
  client,
  decode,
  pull,
  validate,
  contract,
  fixtures,
  mockServer,
  connect,
  node,
  serve,
  proxy,
  runner,
  limitStoreRedis,
  spec,
  zod,
  main,
];

/** A double and a server, as in a test. */
export async function use(): Promise<number> {
  const wolkvox: node.WolkvoxDouble = node.setupWolkvox({ seed: 7, clock: mockServer.virtualClock({ auto: true }) });
  wolkvox.injectFault({ kind: "cut-body", afterBytes: 40 });
  const server: serve.RunningMockServer = await serve.serve({ port: 0 });
  const response: mockServer.PlainResponse = await server.wolkvox.handle({
    method: "GET",
    path: "/",
    query: "",
    host: undefined,
    header: () => undefined,
    signal: undefined,
  });
  await server[Symbol.asyncDispose]();
  return response.status;
}
