import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClock } from "@mockvox/mock-server";
import { type RunningMockServer, serve } from "@mockvox/mock-server/serve";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type CliRun, runCli } from "./run-cli.ts";
import { startUpstream, type TestUpstream } from "./upstream.ts";

const folder = mkdtempSync(join(tmpdir(), "mockvox-interrupt-"));
const fileAt = (name: string): string => join(folder, name);
const jsonAt = (name: string) => JSON.parse(readFileSync(fileAt(name), "utf8"));

let mock: RunningMockServer;
beforeAll(async () => {
  mock = await serve({ port: 0, size: 400, clock: createClock({ start: Date.parse("2026-06-05T12:00:00-05:00") }) });
});
afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

/** A server that answers as the mock does up to a number of requests, then not at all. */
async function startStalling(
  answered: number,
  onStall: () => void,
): Promise<TestUpstream & { readonly seen: string[] }> {
  const seen: string[] = [];
  const upstream = await startUpstream(async (incoming, outgoing) => {
    seen.push(incoming.url ?? "");
    if (seen.length > answered) return onStall();
    const response = await fetch(mock.url + incoming.url, {
      method: incoming.method ?? "GET",
      headers: { "wolkvox-token": "demo" },
    });
    outgoing.writeHead(response.status, { "content-type": response.headers.get("content-type") ?? "" });
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  return { ...upstream, seen };
}

function verify(url: string, ...flags: string[]): CliRun {
  return runCli(["verify", url, "--token", "demo", "--day", "2026-06-04", "--only", "claim-*", ...flags]);
}

test("Ctrl-C ends a request in flight, and the run with a report, exit code 130 and how to resume", async () => {
  let run: CliRun | undefined;
  await using server = await startStalling(3, () => run?.signal("SIGINT"));
  const files = ["--resume", fileAt("run.json"), "--report", `json=${fileAt("report.json")}`];
  writeFileSync(fileAt("profile.json"), "kept");
  run = verify(server.url, ...files, "--write-profile", fileAt("profile.json"));
  expect(await run.exitCode).toBe(130);
  expect(run.err()).toMatch(/aborted\. Run it again with the same `--resume` to continue\.\n$/);
  expect(server.seen).toHaveLength(4);
  expect(jsonAt("report.json")).toMatchObject({ stopped: { cause: "aborted" }, requests: { sent: 4 } });
  expect(jsonAt("run.json")).toMatchObject({ finished: false, sent: 4, inFlight: 0 });
  expect(jsonAt("run.json").verdicts.length).toBeGreaterThan(0);
  expect(readFileSync(fileAt("profile.json"), "utf8")).toBe("kept");

  writeFileSync(fileAt("again.json"), JSON.stringify({ ...jsonAt("run.json"), server: mock.url }));
  const rest = verify(mock.url, "--resume", fileAt("again.json"), "--budget", "100");
  expect(await rest.exitCode).toBe(0);
  expect(rest.err()).toMatch(new RegExp(`${jsonAt("run.json").verdicts.length} settled before`));
  expect(jsonAt("again.json")).toMatchObject({ finished: true });
});

test("says that a run without --resume was not saved, in Spanish too", async () => {
  let run: CliRun | undefined;
  await using server = await startStalling(1, () => run?.signal("SIGTERM"));
  run = verify(server.url, "--lang", "es");
  expect(await run.exitCode).toBe(130);
  expect(run.err()).toMatch(/no se guardó.*--resume ARCHIVO/);
  expect(run.out()).toContain("La ejecución se interrumpió");
});

test("a second Ctrl-C ends the command at once", async () => {
  let run: CliRun | undefined;
  let second: unknown;
  await using server = await startStalling(0, () => {
    run?.signal("SIGINT");
    try {
      run?.signal("SIGINT");
    } catch (error) {
      second = error;
    }
  });
  run = verify(server.url);
  await run.exitCode;
  expect(second).toMatchObject({ message: "exit 130" });
});
