import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { cleanEnvironment } from "./clean-environment.ts";
import { runForOutput } from "./run-program.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

const root = join(import.meta.dirname, "..");
const globalconfig = "/etc/npmrc";
/** The environment without the variables that npm sets when it runs these tests. */
const environmentWithoutNpm = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

test("keeps what a package manager needs to reach its registry", () => {
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
  expect(cleanEnvironment(undefined, { ...needed, PATH: "/bin" })).toEqual({ ...needed, PATH: "/bin" });
});

test("drops the variables that pnpm and npm set for the scripts of this repository", () => {
  const scriptVariables = {
    npm_package_name: "mockvox",
    npm_lifecycle_event: "test",
    npm_config_prefix: root,
    npm_execpath: root,
  };
  const { PATH, ...others } = cleanEnvironment("/node/bin", {
    ...scriptVariables,
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
  const env = cleanEnvironment(dirname(process.execPath), { ...environmentWithoutNpm, npm_config_globalconfig: npmrc });
  const output = await runForOutput("npm", ["config", "get", "cafile"], { cwd: folder.path, env });
  expect(output.trim()).toBe("/the/authority.pem");
});

test("finds the machine's global npmrc when the environment does not set it", async () => {
  const machine = cleanEnvironment(undefined, environmentWithoutNpm);
  const { npm_config_globalconfig } = cleanEnvironment("/another/node/bin", machine);
  expect(npm_config_globalconfig).toBe(
    (await runForOutput("npm", ["config", "get", "globalconfig"], { env: machine })).trim(),
  );
});
