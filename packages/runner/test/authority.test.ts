import { X509Certificate } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAuthority } from "@mockvox/runner";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const now = Date.parse("2026-11-30T12:00:00Z");
const day = 24 * 3_600_000;

let home: string;
let folder: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "mockvox-authority-"));
  folder = join(home, "share", "authority");
});

afterEach(() => rm(home, { recursive: true }));

function open(at = now): ReturnType<typeof openAuthority> {
  return openAuthority({ folder, now: () => at });
}

async function modeOf(path: string): Promise<string> {
  return ((await stat(path)).mode & 0o777).toString(8);
}

test("creates an authority at first use, and opens the same one later", async () => {
  const first = await open();
  const second = await open();
  expect([first.isNew, second.isNew]).toEqual([true, false]);
  expect(second.certificatePem).toBe(first.certificatePem);
  expect(second.fingerprint).toBe(new X509Certificate(first.certificatePem).fingerprint256);
  expect(await readFile(first.certificatePath, "utf8")).toBe(first.certificatePem);
});

test("only the user can read the folder and the key", async () => {
  await open();
  expect(await modeOf(folder)).toBe("700");
  expect(await modeOf(join(folder, "authority.pem"))).toBe("600");
  expect(await readdir(folder)).toEqual(["authority.pem", "mockvox-root.crt"]);
});

test("several that start at once agree on one authority", async () => {
  const opened = await Promise.all(Array.from({ length: 5 }, () => open()));
  expect(new Set(opened.map(({ fingerprint }) => fingerprint)).size).toBe(1);
  expect(await readdir(folder)).toEqual(["authority.pem", "mockvox-root.crt"]);
});

test("issues a certificate for the vendor's hosts and this machine, valid for seven days", async () => {
  const authority = await open();
  const { cert, expiresAt } = await authority.issue();
  const leaf = new X509Certificate(cert);
  for (const name of ["wv0001.wolkvox.com", "wv9999.wolkvox.com", "localhost"])
    expect(leaf.checkHost(name)).toBeDefined();
  for (const address of ["127.0.0.1", "::1"]) expect(leaf.checkIP(address)).toBeDefined();
  expect(leaf.checkHost("example.com")).toBeUndefined();
  expect(expiresAt).toBe(now + 7 * day);
  expect(Date.parse(leaf.validTo)).toBe(expiresAt);
});

describe("refuses", () => {
  test.each(["example.com", "notwolkvox.com", "wolkvox.com.example", "127.0.0.2", "*", "*.com", "a b.wolkvox.com"])(
    "to issue a certificate for %s",
    async (name) => {
      const authority = await open();
      await expect(authority.issue(["localhost", name])).rejects.toMatchObject({
        code: "name-not-permitted",
        params: { name },
      });
    },
  );

  test("a file that is not an authority", async () => {
    await open();
    await writeFile(join(folder, "authority.pem"), "-----BEGIN PRIVATE KEY-----\n");
    await expect(open()).rejects.toMatchObject({ code: "authority-corrupt" });
  });

  test("a file that others can read", async () => {
    await open();
    await chmod(join(folder, "authority.pem"), 0o640);
    await expect(open()).rejects.toMatchObject({ code: "authority-exposed" });
  });

  test("an expired authority", async () => {
    await open();
    await expect(open(now + 3 * 365 * day)).rejects.toMatchObject({
      code: "authority-expired",
      params: { expiredAt: "2028-11-29" },
    });
  });

  test("a folder that cannot be created", async () => {
    await writeFile(join(home, "share"), "");
    await expect(open()).rejects.toMatchObject({ code: "authority-unreadable", params: { reason: "ENOTDIR" } });
  });
});
