import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "vitest";
import { requireTool } from "../../../tests/require-tool.ts";
import { freePort } from "./free-port.ts";
import { untilTrue } from "./replica.ts";

/** nginx in front of replicas, with the configuration of the compose example. */
export interface Nginx extends AsyncDisposable {
  readonly url: string;
}

const names = ["nginx", "/usr/sbin/nginx"];
const nginxProgram = names.find((name) => spawnSync(name, ["-v"]).status === 0);

/** Skips the test, with the reason, where nginx is not installed; in CI that fails instead. */
export function requireNginx(context: TestContext): Promise<void> {
  return requireTool([nginxProgram ?? "nginx", "-v"], context);
}

/** Starts it with two servers in place of the containers `one` and `two`. */
export async function startNginx([one, two]: readonly [string, string]): Promise<Nginx> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), "mockvox-nginx-"));
  const port = await freePort();
  const example = readFileSync(new URL("../../../docs/replicas/nginx.conf", import.meta.url), "utf8");
  const site = example
    .replace("one:4010", new URL(one).host)
    .replace("two:4010", new URL(two).host)
    .replace("listen 80;", `listen 127.0.0.1:${port};`);
  await writeFile(join(folder, "nginx.conf"), mainConfiguration(folder, site));
  const running = spawn(nginxProgram ?? "", ["-p", folder, "-c", join(folder, "nginx.conf")], { stdio: "ignore" });
  const ended = once(running, "exit");
  const url = `http://127.0.0.1:${port}`;
  await untilTrue(() =>
    fetch(url).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    ),
  );
  return {
    url,
    [Symbol.asyncDispose]: async () => {
      running.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What the image of nginx brings along: one process in the foreground, with all files in its own folder. */
function mainConfiguration(folder: string, site: string): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    "daemon off;",
    "master_process off;",
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/error.log;`,
    "events {}",
    `http { access_log off; ${temporary.join(" ")}`,
    site,
    "}",
  ].join("\n");
}
