import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { allowedNamespaces } from "../src/airtight/namespaces.ts";
import { findTools } from "../src/airtight/tools.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mockvox-refusals-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, content: string): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content, { mode: 0o755 });
  return file;
}

test("names the package of a program that is missing", () => {
  for (const tool of ["unshare", "mount"]) write(`two/${tool}`, "");
  const PATH = join(folder, "two");
  expect(() => findTools({ PATH }, [])).toThrow(
    expect.objectContaining({ code: "airtight-tool-missing", params: { tool: "ip", package: "iproute2" } }),
  );
  write("sbin/ip", "");
  const tools = findTools({ PATH }, [join(folder, "sbin")]);
  expect(tools).toEqual({
    unshare: join(PATH, "unshare"),
    mount: join(PATH, "mount"),
    ip: join(folder, "sbin/ip"),
    nft: undefined,
  });
});

test.each([
  ["kernel/unprivileged_userns_clone", "0", "kernel.unprivileged_userns_clone=1"],
  ["user/max_user_namespaces", "0", "user.max_user_namespaces=10000"],
  ["kernel/apparmor_restrict_unprivileged_userns", "1", "kernel.apparmor_restrict_unprivileged_userns=0"],
])("names the setting %s=%s that forbids namespaces", (setting, value, needed) => {
  const unshare = write("failing/unshare", "#!/bin/sh\necho 'unshare failed: Operation not permitted' >&2\nexit 1\n");
  const root = join(folder, setting.replaceAll("/", "-"));
  write(`${root.slice(folder.length)}/proc/sys/${setting}`, `${value}\n`);
  expect(() => allowedNamespaces({ unshare }, false, root)).toThrow(
    expect.objectContaining({ code: "airtight-setting", params: expect.objectContaining({ needed }) }),
  );
});

test.each([
  [".dockerenv", "airtight-container"],
  ["elsewhere", "airtight-refused"],
])("tells a system with %s from others: %s", (marker, code) => {
  const unshare = write("failing/unshare", "#!/bin/sh\necho 'unshare failed: Operation not permitted' >&2\nexit 1\n");
  write(`${code}/${marker}`, "");
  expect(() => allowedNamespaces({ unshare }, true, join(folder, code))).toThrow(
    expect.objectContaining({ code, params: { reason: "unshare failed: Operation not permitted" } }),
  );
});

test("lets root do without a user namespace where that is allowed", () => {
  const unshare = write("onlyuser/unshare", '#!/bin/sh\ncase " $* " in *" --user "*) exit 0;; esac\nexit 1\n');
  expect(allowedNamespaces({ unshare }, true)).toContain("--user");
  const any = write("any/unshare", "#!/bin/sh\nexit 0\n");
  expect(allowedNamespaces({ unshare: any }, true)).not.toContain("--user");
  expect(allowedNamespaces({ unshare: any }, false)).toContain("--user");
});
