import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { RunnerError } from "../errors.ts";
import type { Tools } from "./tools.ts";

/** Arguments of `unshare` for namespaces of mounts, network and processes. The whole tree ends with its first process. */
const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
/** In a user namespace of its own, in which this user is root, no privileges are needed. */
const asOwnRoot = ["--user", "--map-root-user"];

/**
 * The arguments of `unshare` that this system allows: root needs no user namespace, others do.
 *
 * @param root the folder in which the system's settings are looked for. Default: `/`
 * @throws {RunnerError} `airtight-setting`, `airtight-container`, `airtight-refused`
 */
export function allowedNamespaces({ unshare }: Pick<Tools, "unshare">, isRoot: boolean, root = "/"): readonly string[] {
  const candidates = isRoot ? [namespaces, [...asOwnRoot, ...namespaces]] : [[...asOwnRoot, ...namespaces]];
  let reason = "";
  for (const candidate of candidates) {
    const { status, stderr, error } = spawnSync(unshare, [...candidate, "true"], { encoding: "utf8" });
    if (status === 0) return candidate;
    reason = error?.message ?? stderr.trim();
  }
  throw refusalOf(reason, root);
}

/** Settings of Linux distributions that forbid namespaces to users, each with the value that allows them. */
const settings = [
  {
    file: "/proc/sys/kernel/unprivileged_userns_clone",
    name: "kernel.unprivileged_userns_clone",
    blocking: 0,
    allowing: 1,
  },
  { file: "/proc/sys/user/max_user_namespaces", name: "user.max_user_namespaces", blocking: 0, allowing: 10_000 },
  {
    file: "/proc/sys/kernel/apparmor_restrict_unprivileged_userns",
    name: "kernel.apparmor_restrict_unprivileged_userns",
    blocking: 1,
    allowing: 0,
  },
] as const;

/** Why the system does not allow namespaces, as far as it can be detected. */
function refusalOf(reason: string, root: string): RunnerError {
  const found = settings.find(({ file, blocking }) => readNumber(join(root, file)) === blocking);
  if (found) {
    const { name, blocking, allowing } = found;
    return new RunnerError("airtight-setting", {
      reason,
      setting: `${name}=${blocking}`,
      needed: `${name}=${allowing}`,
    });
  }
  const isContainer = [".dockerenv", "run/.containerenv"].some((file) => existsSync(join(root, file)));
  return new RunnerError(isContainer ? "airtight-container" : "airtight-refused", { reason });
}

function readNumber(file: string): number | undefined {
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined;
}
