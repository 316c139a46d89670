import { request } from "node:http";
import { connect as openSocket } from "node:net";
import { connect } from "@mockvox/mock-server/connect";
import { setupWolkvox } from "@mockvox/mock-server/node";
import { controlNames } from "@mockvox/spec/controls";
import { afterEach, expect, test, vi } from "vitest";
import { runCli } from "./run-cli.ts";

/** A token as the vendor's are: letters and digits. */
const canary = "7fc4n4ryQ2b9xK3m";
const reportPath = "/api/v2/reports_manager.php";
const good = "api=cdr_4&date_ini=20260302000000&date_end=20260302235959";

interface Planted {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/** Requests with the canary wherever a client may put a token. */
const reports: readonly Planted[] = [
  { path: `${reportPath}?${good}`, headers: { "wolkvox-token": canary } },
  {
    path: `${reportPath}?${good}`,
    headers: { "wolkvox-token": `refuse-${canary}`, authorization: `Bearer ${canary}` },
  },
  { path: `${reportPath}?${good}`, headers: { "wolkvox-token": canary, wolkvox_server: canary, host: canary } },
  ...["token", "wolkvox-token", "wolkvox_token", "Token", "access_token", "apikey", "x", "campaign_id", canary].map(
    (name) => ({ path: `${reportPath}?${good}&${name}=${canary}` }),
  ),
  ...["api", "date_ini", "date_end"].map((name) => ({
    path: `${reportPath}?${good}&${name}=${canary}`,
    headers: { "wolkvox-token": "demo" },
  })),
  { path: `/${canary}` },
  { path: `/api/${canary}/reports_manager.php?${good}`, headers: { "wolkvox-token": canary } },
  { path: `${reportPath}/${canary}?${canary}` },
  { path: `${reportPath}?${canary}` },
  { method: "POST", path: reportPath, body: canary },
  { method: "PROPFIND", path: `/${canary}` },
];

const json = { "content-type": "application/json" };
const texts = [
  `{"tokens":["${canary}"]}`,
  `{"tokens":["${canary}",1]}`,
  `{"tokens":"${canary}"}`,
  `{"${canary}":1}`,
  `{"now":"${canary}","refusal":"${canary}","fault":"${canary}","latency":"${canary}","units":"${canary}"}`,
  `{"refusal":"maintenance","when":{"report":"${canary}","query":{"token":"${canary}"}}}`,
  `{"fault":{"kind":"${canary}"}}`,
  `{"fault":{"kind":"garbage","${canary}":1}}`,
  `{"mockvox":1,"name":"mine","answers":{"${canary}":"${canary}"}}`,
  `{"report":"${canary}","path":"${canary}"}`,
  `{"path":"/${canary}"}`,
  `{"query":{"token":"${canary}"}}`,
  `"${canary}"`,
  `{"tokens":["${canary}`,
  canary,
];

/** Controls with the canary in each place that they have. */
const controls: readonly Planted[] = controlNames
  .filter((name) => !name.endsWith("/stream"))
  .flatMap((name): Planted[] => {
    const [method = "", path = ""] = name.split(" ");
    const at = `/__mockvox${path}`;
    return [
      { method, path: `${at}?token=${canary}` },
      { method, path: `${at}?report=${canary}` },
      { method, path: at, headers: { wolkvox_server: canary } },
      { method, path: at, headers: { "wolkvox-token": canary, "mockvox-admin-key": canary } },
      // Health is open to every page, and a page's own origin is handed back to it.
      ...(path === "/health" ? [] : [{ method, path: at, headers: { origin: `https://${canary}.example` } }]),
      { method, path: at, headers: { host: canary } },
      { method, path: `${at}/${canary}` },
      ...(method === "GET" ? [] : texts.map((body) => ({ method, path: at, headers: json, body }))),
      ...(method === "GET" ? [] : [{ method, path: at, headers: { "content-type": canary }, body: canary }]),
    ];
  });

/** A token that percent-encoding changes, and nothing in it but its place tells that it is one. */
const mixed = "abc+def/ghi==1";
const encoded = encodeURIComponent(mixed);
const forms: readonly string[] = [
  mixed,
  encoded,
  encoded.toLowerCase(),
  encodeURIComponent(encoded),
  `%61${mixed.slice(1)}`,
];
const shown: readonly string[] = [mixed, mixed.replace("+", " "), "def/ghi", "def%2F", "def%252F"];

/** Requests and controls by the tenant of that token, with the token in its forms. */
const mixedRequests: readonly Planted[] = forms.flatMap((form): Planted[] => {
  const paths = [
    `/x/${form}`,
    `/${form}/${form}`,
    `${reportPath}?${good}&x=${form}`,
    `${reportPath}?${good}&${form}=1`,
    ...["api", "date_ini", "campaign_id"].map((name) => `${reportPath}?${good}&${name}=${form}`),
    `/__mockvox/${form}`,
    `/__mockvox/clock?${form}=1`,
    `/__mockvox/requests?report=${form}`,
    `/__mockvox/requests?since=${form}`,
  ];
  return [
    ...paths.map((path) => ({ path, headers: { "wolkvox-token": mixed } })),
    { path: `/x/${form}?token=${encoded}` },
    { path: `/x/${form}?token=${mixed}` },
  ];
});
const mixedControls: readonly Planted[] = [
  `{"${mixed}":1}`,
  `{"units":"${mixed}"}`,
  `{"units":1,"my-${mixed}":2}`,
].flatMap((body): Planted[] => [
  { method: "POST", path: "/__mockvox/quota/spend", headers: { ...json, "wolkvox-token": mixed }, body },
  { method: "POST", path: "/__mockvox/quota/spend", headers: { ...json, "mockvox-admin-key": mixed }, body },
]);

/** Sends a request and returns all that comes back: status, headers, body. */
function send(url: string, { method = "GET", path, headers = {}, body = "" }: Planted): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const sent = request(url, { path, method, headers: { ...headers, ...length } }, (response) => {
      let text = `${response.statusCode} ${JSON.stringify(response.rawHeaders)} `;
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve(text));
    });
    sent.on("error", reject).end(body);
  });
}

/** Sends bytes that are no good request and returns what comes back. */
function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = openSocket(Number(new URL(url).port), "127.0.0.1");
    let received = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      received += chunk;
    });
    socket.on("error", () => {}).once("close", () => resolve(received));
    socket.end(text);
  });
}

const broken: readonly string[] = [
  `GET /${canary}`,
  `${canary} / HTTP/1.1\r\n\r\n`,
  `GET /${canary} HTTP/9.9\r\n\r\n`,
  `GET / HTTP/1.1\r\n${canary}\r\n\r\n`,
  `GET /__mockvox/clock HTTP/1.1\r\nHost: ${canary}\r\nwolkvox-token: ${canary}\0\r\n\r\n`,
];

test.each(["pretty", "json"])(
  "leaks no token into a %s log, the journal, an event, a response or a header",
  async (log) => {
    const served = runCli(["serve", "--port", "0", "--log", log, "--token", canary, "--token", "demo"]);
    const [, url = ""] = await served.printed(/(http:\/\/127\.0\.0\.1:\d+)/);
    const fake = connect(url);
    const events: unknown[] = [];
    const stop = await fake.follow((entry) => events.push(entry));
    const received: string[] = [];
    for (const planted of [...reports, ...controls, ...reports]) received.push(await send(url, planted));
    for (const text of broken) received.push(await sendRaw(url, text));
    await fake.setTokens(undefined);
    for (const planted of reports) received.push(await send(url, planted));
    received.push(JSON.stringify(await fake.requests), JSON.stringify(await fake.tenant({ token: canary }).requests));
    await expect(fake.tenant({ token: canary }).findRequests({ path: "/none" })).rejects.toThrow("No request");
    while (events.length < reports.length) await send(url, { path: "/" });
    stop();
    served.signal("SIGTERM");
    expect(await served.exitCode).toBe(0);
    expect(served.out().split("\n").length).toBeGreaterThan(reports.length);
    for (const text of [...received, served.out(), served.err(), JSON.stringify(events)])
      expect(text).not.toContain(canary);
  },
);

test.each(["pretty", "json"])("leaks no percent-encoded token into a %s log or the journal", async (log) => {
  const served = runCli(["serve", "--port", "0", "--log", log]);
  const [, url = ""] = await served.printed(/(http:\/\/127\.0\.0\.1:\d+)/);
  const received: string[] = [];
  for (const planted of [...mixedRequests, ...mixedControls]) received.push(await send(url, planted));
  received.push(JSON.stringify(await connect(url).requests));
  served.signal("SIGTERM");
  expect(await served.exitCode).toBe(0);
  const texts = [...received, served.out(), served.err()].map((text) => text.toLowerCase());
  for (const text of texts) for (const form of shown) expect(text).not.toContain(form.toLowerCase());
});

afterEach(() => vi.restoreAllMocks());

test("prints no token", async () => {
  const served = runCli(["serve", "--port", "0"]);
  const [, url = ""] = await served.printed(/(http:\/\/127\.0\.0\.1:\d+)/);
  const named = ["--url", url, "--token", canary];
  const commands: string[][] = [
    ["control", "requests", ...named],
    ["control", "requests", "--json", ...named],
    ["control", "find", "--report", "cdr_4", ...named],
    ["control", "clock", canary, ...named],
    ["control", "speed", "2", ...named],
    ["control", "tokens", canary, "--url", url],
    ["control", "tokens", canary, ...named],
    ["control", "reset", canary, ...named],
    ["control", canary, ...named],
    ["control", "fault", canary, ...named],
    ["control", "fault", "garbage", `${canary}=1`, ...named],
    ["control", "latency", canary, ...named],
    ["control", "health", "--admin-key", canary, "--url", url],
    ["control", "health", "--url", `http://${canary}@127.0.0.1:1`],
    ["control", "health", "--url", canary],
    ["control", "requests", "--status", canary, ...named],
    ["control", "clock", `--${canary}`],
    ["serve", canary],
    ["serve", "--port", canary],
    ["serve", "--profile", canary],
    ["serve", "--data", canary],
    [canary],
  ];
  for (const words of commands) {
    for (const lang of ["en", "es"]) {
      const { exitCode, out, err } = runCli([...words, "--lang", lang]);
      await exitCode;
      expect.soft(out() + err(), words.join(" ")).not.toContain(canary);
    }
  }
  served.signal("SIGTERM");
  await served.exitCode;
});

test("prints no token when the test double blocks a request to another host", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  const wolkvox = setupWolkvox();
  wolkvox.listen();
  await expect(fetch(`https://elsewhere.example/${canary}?token=${canary}`)).rejects.toThrow();
  wolkvox.close();
  expect(JSON.stringify(said.mock.calls)).toContain("elsewhere.example");
  expect(JSON.stringify(said.mock.calls)).not.toContain(canary);
});
