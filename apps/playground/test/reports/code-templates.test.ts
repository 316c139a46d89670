import { once } from "node:events";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFake, toFetch } from "@mockvox/mock-server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Probe, requireTool } from "../../../../tests/require-tool.ts";
import { csharpProbe, runCsharp } from "../../../../tests/run-csharp.ts";
import { runForOutput } from "../../../../tests/run-program.ts";
import type { OutgoingRequest } from "../../src/views/reports/code/code-template.ts";
import { templates } from "../../src/views/reports/code/templates.ts";

let server: Server;
let folder: string;
let received: IncomingMessage[] = [];

/** A mock server that keeps every request it receives. */
beforeAll(async () => {
  const handle = toFetch(createFake({ seed: 7 }));
  server = createServer(async (incoming, outgoing) => {
    received.push(incoming);
    const { url = "", headers } = incoming;
    const response = await handle(
      new Request(`https://wv0001.wolkvox.com${url}`, { headers: forwardedHeaders(headers) }),
    );
    outgoing.writeHead(response.status, [...response.headers].flat()).end(await response.text());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  folder = await mkdtemp(join(tmpdir(), "mockvox-code-"));
  await installClient();
});

/** Makes the client importable in the folder, as after `npm install`. */
async function installClient(): Promise<void> {
  const scope = join(folder, "node_modules/@mockvox");
  await mkdir(scope, { recursive: true });
  await symlink(
    fileURLToPath(new URL(".", import.meta.resolve("@mockvox/client/package.json"))),
    join(scope, "client"),
  );
}

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(folder, { recursive: true });
});

function forwardedHeaders({
  "wolkvox-token": token,
  wolkvox_server: number,
}: IncomingMessage["headers"]): Record<string, string> {
  return { "wolkvox-token": String(token), wolkvox_server: String(number) };
}

const day = [
  ["api", "campaign_8"],
  ["date_ini", "20260302000000"],
  ["date_end", "20260302235959"],
  ["campaign_id", "all"],
] as const;

/** Values that end a string, start a substitution or mean something to a shell, in some language. */
const hostile = [
  "'",
  '"',
  "\\",
  "$HOME `id` $(id)",
  "$" + "{x} #{x} {x} %s",
  "a\nb\tc",
  "?> <?php",
  "ñ 日本 🙂",
  "&=+ /?#",
  "*/ //",
];

/** The client rejects parameters that the report does not have, so all values are in one. */
const hostileCampaign = day.map(([name, value]) => [name, name === "campaign_id" ? hostile.join("") : value] as const);
const anyParameters = [...day, ...hostile.map((value, index) => [`value_${index}`, value] as const)];

interface Runner {
  template: string;
  parameters?: OutgoingRequest["parameters"];
  /** Text that the program prints. Default: the server's message for rows. */
  prints?: string;
  command: string;
  needs: Probe;
  file: string;
}

const runners: readonly Runner[] = [
  { template: "cURL", command: "sh", needs: ["curl", "--version"], file: "report.sh" },
  {
    template: "PHP",
    command: "php",
    needs: ["php", "-r", "exit(extension_loaded('curl') ? 0 : 1);"],
    file: "report.php",
  },
  { template: "Python", command: "python3", needs: ["python3", "--version"], file: "report.py" },
  { template: "JavaScript", command: process.execPath, needs: [process.execPath, "--version"], file: "report.mjs" },
  {
    template: "@mockvox/client",
    command: process.execPath,
    needs: [process.execPath, "--version"],
    file: "client.mjs",
    parameters: day,
    prints: "All records received.",
  },
  {
    template: "@mockvox/client",
    parameters: hostileCampaign,
    command: process.execPath,
    needs: [process.execPath, "--version"],
    file: "client.mjs",
    prints: "No records found.",
  },
  { template: "Java", command: "java", needs: ["javac", "--version"], file: "Report.java" },
];

function generateCode(name: string, request: OutgoingRequest): string {
  const template = templates.find((candidate) => candidate.name === name);
  if (!template) throw new Error(`Unknown template ${name}.`);
  return template.write(request);
}

test.for(runners)("$template sends the same request as the page, with any values", async (runner, context) => {
  await requireTool(runner.needs, context);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/v2/reports_manager.php`;
  const { prints = "records were found", parameters = anyParameters } = runner;
  const program = join(folder, runner.file);
  await writeFile(program, generateCode(runner.template, { url, parameters, headers: { wolkvox_server: "0002" } }));
  const token = `token-for-${runner.template}`;
  received = [];
  // Before version 18 Java reads source files in the charset of the locale.
  const env = { ...process.env, WOLKVOX_TOKEN: token, JDK_JAVA_OPTIONS: "-Dfile.encoding=UTF-8" };
  const printed = await runForOutput(runner.command, [program], { env });
  const [request, ...more] = received;
  expect(more).toEqual([]);
  expect(request).toMatchObject({ method: "GET", headers: { "wolkvox-token": token, wolkvox_server: "0002" } });
  expect([...new URL(request?.url ?? "", url).searchParams].toSorted()).toEqual(parameters.toSorted());
  expect(printed).toContain(prints);
});

test.for(templates)("$name reads the token from a variable and never contains one", ({ write }) => {
  const code = write({ url: "https://wv0001.wolkvox.com/api/v2/reports_manager.php", parameters: day, headers: {} });
  expect(code).toContain("WOLKVOX_TOKEN");
  expect(code).toMatch(/https:\/\/wv0001\.wolkvox\.com\/api\/v2\/reports_manager\.php|server: "0001"/);
});

const runnersWithoutToken = runners.flatMap((runner) => [
  { ...runner, variable: {}, state: "without the variable" },
  { ...runner, variable: { WOLKVOX_TOKEN: "" }, state: "with an empty variable" },
]);

test.for(runnersWithoutToken)("$template works $state if it has a token to fall back to", async (runner, context) => {
  await requireTool(runner.needs, context);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/v2/reports_manager.php`;
  const program = join(folder, runner.file);
  const request = { url, parameters: day, headers: {}, fallbackToken: "demo" };
  await writeFile(program, generateCode(runner.template, request));
  received = [];
  const { WOLKVOX_TOKEN: _, ...env } = process.env;
  const { prints = "records were found" } = {
    ...runner,
    prints: runner.template === "@mockvox/client" ? "All records received." : runner.prints,
  };
  expect(
    await runForOutput(runner.command, [program], {
      env: { ...env, ...runner.variable, JDK_JAVA_OPTIONS: "-Dfile.encoding=UTF-8" },
    }),
  ).toContain(prints);
  expect(received.map(({ headers }) => headers["wolkvox-token"])).toEqual(["demo"]);
});

test.for([
  { state: "with the variable", variable: { WOLKVOX_TOKEN: "token-for-csharp" }, token: "token-for-csharp" },
  { state: "without the variable", variable: {}, token: "demo" },
  { state: "with an empty variable", variable: { WOLKVOX_TOKEN: "" }, token: "demo" },
])("C# sends the same request as the page $state", async ({ variable, token }, context) => {
  await requireTool(csharpProbe, context);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/api/v2/reports_manager.php`;
  const headers = { wolkvox_server: "0002" };
  const code = generateCode("C#", { url, parameters: anyParameters, headers, fallbackToken: "demo" });
  received = [];
  const { WOLKVOX_TOKEN: _, ...env } = process.env;
  expect(await runCsharp(code, folder, { ...env, ...variable })).toMatch(/^200 .*records were found/);
  expect(received.map(({ headers }) => [headers["wolkvox-token"], headers.wolkvox_server])).toEqual([[token, "0002"]]);
  expect([...new URL(received[0]?.url ?? "", url).searchParams].toSorted()).toEqual(anyParameters.toSorted());
});

test("C# writes each value as one string literal", () => {
  const code = generateCode("C#", {
    url: "https://x.test/",
    parameters: hostile.map((value) => ["p", value]),
    headers: {},
  });
  for (const value of hostile) expect(code).toContain(`["p"] = ${JSON.stringify(value)},`);
});
