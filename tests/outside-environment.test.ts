import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { outsideEnvironment } from "./outside-environment.ts";
import { outputOf } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const globalconfig = "/etc/npmrc";
/** The environment without what an npm that runs these tests has put into it. */
const unnamed = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

test("keeps what a package client needs to reach its registry", () => {
  const needed = {
    NODE_EXTRA_CA_CERTS: "/ca.pem",
    SSL_CERT_FILE: "/ca.pem",
    HTTP_PROXY: "http://proxy:1",
    https_proxy: "http://proxy:2",
    HTTPS_PROXY: "http://proxy:3",
    no_proxy: "localhost",
    HOME: "/home/dev",
    npm_config_registry: "http://registry",
    "npm_config_@mockvox:registry": "http://registry",
    npm_config_cache: "/cache",
    npm_config_userconfig: "/home/dev/.npmrc",
    npm_config_globalconfig: globalconfig,
    npm_config_cafile: "/ca.pem",
    NPM_CONFIG_HTTPS_PROXY: "http://proxy:4",
    npm_config_noproxy: "localhost",
    npm_config_strict_ssl: "true",
  };
  expect(outsideEnvironment(undefined, { ...needed, PATH: "/bin" })).toEqual({ ...needed, PATH: "/bin" });
});

test("drops what pnpm and npm tell the scripts of this repository", () => {
  const told = {
    npm_package_name: "mockvox",
    npm_lifecycle_event: "test",
    npm_config_prefix: root,
    npm_execpath: root,
  };
  const { PATH, ...others } = outsideEnvironment("/node/bin", {
    ...told,
    npm_config_globalconfig: globalconfig,
    PATH: [join(root, "node_modules/.bin"), "/usr/bin"].join(":"),
  });
  expect(others).toEqual({ npm_config_globalconfig: globalconfig });
  expect(PATH).toBe("/node/bin:/usr/bin");
});

test("npm reads the machine's global npmrc on any Node", async () => {
  await using folder = await makeTemporaryFolder();
  const npmrc = join(folder.path, "npmrc");
  await writeFile(npmrc, "cafile=/the/authority.pem\n");
  const env = outsideEnvironment(dirname(process.execPath), { ...unnamed, npm_config_globalconfig: npmrc });
  const printed = await outputOf("npm", ["config", "get", "cafile"], { cwd: folder.path, env });
  expect(printed.trim()).toBe("/the/authority.pem");
});

test("finds the machine's global npmrc where the environment does not name it", async () => {
  const machine = outsideEnvironment(undefined, unnamed);
  const { npm_config_globalconfig } = outsideEnvironment("/another/node/bin", machine);
  expect(npm_config_globalconfig).toBe(
    (await outputOf("npm", ["config", "get", "globalconfig"], { env: machine })).trim(),
  );
});
