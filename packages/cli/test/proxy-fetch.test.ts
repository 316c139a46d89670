import { request } from "node:http";
import { request as secureRequest } from "node:https";
import { serve } from "@mockvox/mock-server/serve";
import { expect, test } from "vitest";
import { CliError } from "../src/cli-error.ts";
import { createProxyFetch, createServerAgent } from "../src/proxy-fetch.ts";
import { startProxy } from "./proxy.ts";

const plain = "http://wv0001.wolkvox.com/api/v2/reports_manager.php?api=cdr_4";
const secure = "https://wv0001.wolkvox.com/";

test.each(["HTTP_PROXY", "http_proxy"])("a plain request goes through the proxy of %s", async (name) => {
  await using server = await serve({ port: 0 });
  await using proxy = await startProxy(server.url);
  const fetch = await createProxyFetch({ [name]: proxy.url.replace("//", "//user:secret@") });
  const response = await fetch(new Request(plain, { headers: { "wolkvox-token": "demo" } }));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ code: expect.anything() });
  expect(proxy.seen).toEqual(["GET http://wv0001.wolkvox.com/api/v2/reports_manager.php with a password"]);
});

test("an https request opens a tunnel through the proxy", async () => {
  await using server = await serve({ port: 0 });
  await using proxy = await startProxy(server.url);
  const fetch = await createProxyFetch({ HTTPS_PROXY: proxy.url });
  // The server speaks no TLS.
  await expect(fetch(secure)).rejects.toThrow("fetch failed");
  expect(proxy.seen).toEqual(["CONNECT wv0001.wolkvox.com:443"]);
});

test("loopback and hosts of NO_PROXY are connected directly", async () => {
  await using server = await serve({ port: 0 });
  await using proxy = await startProxy("http://127.0.0.1:9");
  const fetch = await createProxyFetch({ HTTP_PROXY: proxy.url, NO_PROXY: "example.test,.invalid" });
  expect((await fetch(`${server.url}/__mockvox/health`)).status).toBe(200);
  await expect(fetch("http://wv0001.invalid/")).rejects.toThrow("fetch failed");
  expect(proxy.seen).toEqual([]);
});

test("an invalid proxy URL is rejected without repeating its password", async () => {
  const env = { HTTPS_PROXY: "socks5://user:s3cret@127.0.0.1:1080" };
  await expect(createProxyFetch(env)).rejects.toThrow(CliError);
  await expect(createProxyFetch(env)).rejects.toThrow(/^HTTPS_PROXY is not the URL of an http or https proxy/);
  await expect(createProxyFetch(env)).rejects.not.toThrow("s3cret");
});

test("agents of node:http use the proxy too, with unchanged headers", async () => {
  await using server = await serve({ port: 0 });
  await using proxy = await startProxy(server.url);
  const env = { HTTP_PROXY: proxy.url };
  const headers = ["Host", "wv0001.wolkvox.com", "Wolkvox-Token", "demo"];
  const agent = await createServerAgent(env, new URL(plain));
  const { hostname, pathname: path } = new URL(plain);
  const status = await new Promise((resolve, reject) => {
    request({ hostname, path, headers, agent }, (answer) => resolve(answer.resume().statusCode))
      .on("error", reject)
      .end();
  });
  expect(status).toBe(400);
  expect(proxy.seen).toEqual([`GET http://wv0001.wolkvox.com${path}`]);
  const tunnel = secureRequest({ hostname, headers, agent: await createServerAgent(env, new URL(secure)) }).end();
  await expect(new Promise((_, reject) => tunnel.on("error", reject))).rejects.toThrow();
  expect(proxy.seen).toContain("CONNECT wv0001.wolkvox.com:443");
  expect(await createServerAgent(env, new URL(server.url))).toBeUndefined();
  expect(await createServerAgent({}, new URL(plain))).toBeUndefined();
});
