import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startProgram } from "./background-program.ts";
import { runForOutput, runProgram } from "./run-program.ts";

function shell(script: string, ...args: string[]): [string, string[]] {
  return ["bash", ["-c", script, ...args]];
}

test("reports the command of a failed program, its exit code, its duration and its output", async () => {
  const failing = runForOutput(...shell("echo to stdout; echo to stderr >&2; exit 7"));
  await expect(failing).rejects.toThrow(
    /^`bash -c .* exit 7` exited with code 7, \d+\.\d s after its start\.\nstdout:\nto stdout\n\nstderr:\nto stderr\n$/,
  );
});

test("reports only the end of long output", async () => {
  const failing = runForOutput(...shell("printf '%9000s' | tr ' ' x; echo the end; exit 1"));
  await expect(failing).rejects.toThrow(/^stdout \(last 8000 of 9008 characters\):\nx{7992}the end\n$/m);
});

test("reports a program that runs too long", async () => {
  const waiting = runProgram(...shell("sleep 600"), { timeLimit: 100 });
  await expect(waiting).rejects.toThrow(
    /^`bash -c sleep 600` did not exit within 0\.1 s and was killed, \d+\.\d s after its start\.\nstdout: empty\nstderr: empty$/,
  );
});

test("rejects when the program does not exist", async () => {
  await expect(runProgram(join(import.meta.dirname, "no-such-program"), [])).rejects.toThrow("ENOENT");
});

/** A program whose child connects to a server of the test, and lives as long as the connection. */
async function listenForGrandchild() {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const script = '(exec 3<>/dev/tcp/127.0.0.1/$0; trap "" TERM; cat <&3) & echo started; wait';
  const connected = once(server, "connection");
  return { program: shell(script, port), connected };
}

test("kills the child processes of a program together with it", async () => {
  const { program, connected } = await listenForGrandchild();
  const aborting = new AbortController();
  const running = runProgram(...program, { signal: aborting.signal });
  const [socket] = await connected;
  const closed = once(socket.resume(), "close");
  aborting.abort();
  expect((await running).exitCode).toBeNull();
  await closed;
});

test("kills the child processes of a background program that does not stop in time, and reports it", async () => {
  const { program, connected } = await listenForGrandchild();
  const running = await startProgram(...program, (line) => line, { stopLimit: 100 });
  const [socket] = await connected;
  const closed = once(socket.resume(), "close");
  await expect(running.stop()).rejects.toThrow(/did not exit within 0\.1 s and was killed.*\nstdout:\nstarted\n/);
  await closed;
});

test("reports the output of a background program that was not ready in time", async () => {
  const starting = startProgram(...shell("echo still loading; sleep 600"), () => undefined, { startLimit: 500 });
  await expect(starting).rejects.toThrow(/^`bash .*` was not ready within 0\.5 s and was killed/);
});

test("reports the output of a background program that exited before it was ready", async () => {
  const starting = startProgram(...shell("echo no port >&2; exit 3"), () => undefined);
  await expect(starting).rejects.toThrow(/exited with code 3 before it was ready[\s\S]*stderr:\nno port\n/);
});
