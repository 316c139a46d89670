import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makeTemporaryFolder } from "../../../tests/temporary-folder.ts";
import { removeDrafts, replaceFile } from "../src/files/replace-file.ts";

let folder: Awaited<ReturnType<typeof makeTemporaryFolder>>;
let file: string;
beforeEach(async () => {
  folder = await makeTemporaryFolder();
  file = join(folder.path, "report.json");
});
afterEach(() => folder[Symbol.asyncDispose]());

test("creates and replaces a file, and leaves no other", async () => {
  await replaceFile(file, "one");
  await replaceFile(file, "two");
  expect(await readFile(file, "utf8")).toBe("two");
  expect(await readdir(folder.path)).toEqual(["report.json"]);
});

test("keeps the permissions", async (context) => {
  context.skip(process.platform === "win32", "not for Windows, which has no modes");
  await writeFile(file, "one");
  await chmod(file, 0o640);
  await replaceFile(file, "two");
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test("a reader never sees a part", async () => {
  const [short, long] = ["a".repeat(10), "b".repeat(1_000_000)];
  await replaceFile(file, short);
  const writing = (async () => {
    for (let time = 0; time < 10; time += 1) await replaceFile(file, time % 2 === 0 ? long : short);
  })();
  let isDone = false;
  writing.finally(() => {
    isDone = true;
  });
  while (!isDone) expect([short.length, long.length]).toContain((await readFile(file, "utf8")).length);
  await writing;
});

test("replaces a symbolic link instead of writing to its target", async () => {
  const target = join(folder.path, "target");
  await writeFile(target, "mine");
  await symlink(target, file);
  await replaceFile(file, "two");
  expect(await readFile(target, "utf8")).toBe("mine");
  expect((await lstat(file)).isSymbolicLink()).toBe(false);
});

test("leaves the old file and no draft when it fails", async () => {
  await mkdir(file);
  await writeFile(join(file, "inside"), "mine");
  await expect(replaceFile(file, "two")).rejects.toThrow();
  expect(await readdir(folder.path)).toEqual(["report.json"]);
  expect(await readFile(join(file, "inside"), "utf8")).toBe("mine");
});

test("removes the drafts of one file only", async () => {
  for (const name of ["report.json.1.draft", "report.json.bak", "other.json.1.draft"])
    await writeFile(join(folder.path, name), "");
  await removeDrafts(file);
  expect((await readdir(folder.path)).sort()).toEqual(["other.json.1.draft", "report.json.bak"]);
});
