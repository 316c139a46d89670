import { expect, test } from "vitest";
import { outputOfDownload } from "./download.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Fails until it was started as often as the first argument says. */
const flaky = "echo x >> tries; echo try $(wc -l < tries) of $0 >&2; [ $(wc -l < tries) -ge $0 ] && echo here it is";

test("tries a download a second time", async () => {
  await using folder = await makeTemporaryFolder();
  expect(await outputOfDownload("bash", ["-c", flaky, "2"], { cwd: folder.path })).toBe("here it is\n");
});

test("gives up after the second failure and tells of both", async () => {
  await using folder = await makeTemporaryFolder();
  const failing = outputOfDownload("bash", ["-c", flaky, "3"], { cwd: folder.path });
  await expect(failing).rejects.toThrow(/^Failed to download, twice\.[\s\S]*try 1 of 3\n[\s\S]*try 2 of 3\n$/);
});

test("counts a download that hangs as a failure", async () => {
  await using folder = await makeTemporaryFolder();
  const hanging = outputOfDownload("sleep", ["600"], { cwd: folder.path, timeLimit: 50 });
  await expect(hanging).rejects.toThrow(/(.*did not end within 0\.05 s[\s\S]*){2}/);
});
