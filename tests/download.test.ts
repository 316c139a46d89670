import { expect, test } from "vitest";
import { runDownload } from "./download.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";

/** Fails until it has been started as many times as the first argument says. */
const flaky = "echo x >> tries; echo try $(wc -l < tries) of $0 >&2; [ $(wc -l < tries) -ge $0 ] && echo done";

test("retries a download once", async () => {
  await using folder = await makeTemporaryFolder();
  expect(await runDownload("bash", ["-c", flaky, "2"], { cwd: folder.path })).toBe("done\n");
});

test("gives up after the second failure and reports both", async () => {
  await using folder = await makeTemporaryFolder();
  const failing = runDownload("bash", ["-c", flaky, "3"], { cwd: folder.path });
  await expect(failing).rejects.toThrow(/^Failed to download, twice\.[\s\S]*try 1 of 3\n[\s\S]*try 2 of 3\n$/);
});

test("counts a download that hangs as a failure", async () => {
  await using folder = await makeTemporaryFolder();
  const hanging = runDownload("sleep", ["600"], { cwd: folder.path, timeLimit: 50 });
  await expect(hanging).rejects.toThrow(/(.*did not exit within 0\.05 s[\s\S]*){2}/);
});
