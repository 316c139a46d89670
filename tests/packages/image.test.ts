import { join } from "node:path";
import { expect, test } from "vitest";
import { startProgram } from "../background-program.ts";
import { cleanEnvironment } from "../clean-environment.ts";
import { runDownload } from "../download.ts";
import { copySources } from "../repository-copy.ts";
import { runProgram } from "../run-program.ts";
import { parseReadyUrl } from "../start-mock-server.ts";
import { makeTemporaryFolder } from "../temporary-folder.ts";

const root = join(import.meta.dirname, "../..");

/** The steps of the Dockerfile, without a container. */
test("the image's server starts as it does in the container, and its health check tells whether it is ready", async () => {
  await using folder = await makeTemporaryFolder();
  const checkout = join(folder.path, "checkout");
  await copySources(root, checkout);
  const app = join(folder.path, "app");
  await runDownload("sh", ["docker/install.sh", app], { cwd: checkout, timeLimit: 900_000 });

  const env = { ...cleanEnvironment(), NODE_ENV: "production", MOCKVOX_LOG: "json", MOCKVOX_HOST: "0.0.0.0" };
  const command = join(app, "node_modules/mockvox/bin/mockvox.js");
  const withKey = { ...env, MOCKVOX_ADMIN_KEY: "key", MOCKVOX_PORT: "0" };
  await using server = await startProgram(process.execPath, [command, "serve"], parseReadyUrl, { env: withKey });
  const port = new URL(server.ready).port;
  const clock = `http://127.0.0.1:${port}/__mockvox/clock`;
  expect((await fetch(clock)).status).toBe(403);
  expect((await fetch(clock, { headers: { "mockvox-admin-key": "key" } })).status).toBe(200);
  const healthCheck = (MOCKVOX_PORT: string) =>
    runProgram(process.execPath, [join(app, "health-check.mjs")], { env: { ...env, MOCKVOX_PORT } });
  expect((await healthCheck(port)).exitCode).toBe(0);
  expect(await server.stop()).toBe(0);
  expect((await healthCheck(port)).exitCode).toBe(1);
}, 1_200_000);
