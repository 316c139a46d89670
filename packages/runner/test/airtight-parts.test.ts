import { createSocket } from "node:dgram";
import { once } from "node:events";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { decode, encode, type Packet } from "dns-packet";
import { expect, test } from "vitest";
import { formatAddress, parseAllowedAddress } from "../src/airtight/allowed-address.ts";
import { hashedCertificates } from "../src/airtight/hashed-certificates.ts";
import { hostsFile } from "../src/airtight/mounts.ts";
import { answerQueries } from "../src/airtight/resolver.ts";
import { createAuthority } from "../src/authority/certificates.ts";

test.each([
  ["localhost:5432", { host: "localhost", port: 5432 }],
  ["DB.example.com:1", { host: "db.example.com", port: 1 }],
  ["10.0.0.5:65535", { host: "10.0.0.5", port: 65_535 }],
  ["[fd00::5]:443", { host: "fd00::5", port: 443 }],
])("parses %s", (value, expected) => {
  expect(parseAllowedAddress(value)).toEqual(expected);
  expect(formatAddress(parseAllowedAddress(value))).toBe(value.toLowerCase());
});

test.each([
  "localhost",
  "localhost:0",
  "localhost:65536",
  "fd00::5:443",
  "[localhost]:5",
  ":5432",
  "a b:1",
  "u@h:1",
  "h:1/",
])("rejects %s as an allowed address", (value) => {
  expect(() => parseAllowedAddress(value)).toThrow(expect.objectContaining({ code: "invalid-allowed-address" }));
});

test.each(["wv0001.wolkvox.com:443", "WV0002.wolkvox.com.:80", "www.wolkvox.com:443"])(
  "does not allow %s, which the mock server answers",
  (value) => {
    expect(() => parseAllowedAddress(value)).toThrow(expect.objectContaining({ code: "vendor-host-not-allowed" }));
  },
);

test("writes a hosts file in which allowed names lead inside, and the vendor's nowhere", () => {
  const own =
    "127.0.0.1 localhost\n10.0.0.7 db.example  Warehouse # ours\n\n10.9.9.9 wv0001.wolkvox.com other\n127.0.1.1 machine\n";
  const names = new Map([
    ["localhost", "127.0.0.1"],
    ["warehouse", "127.0.2.1"],
  ]);
  expect(hostsFile(own, names).trim().split("\n")).toEqual([
    "127.0.0.1 localhost",
    "127.0.2.1 warehouse",
    "::1 localhost",
    "10.0.0.7 db.example",
    "10.9.9.9 other",
    "127.0.1.1 machine",
  ]);
});

async function ask(port: number, name: string, type: "A" | "AAAA"): Promise<Packet> {
  const socket = createSocket("udp4");
  socket.send(encode({ type: "query", id: 7, flags: 0x0100, questions: [{ type, name }] }), port, "127.0.0.1");
  const [message] = await once(socket, "message");
  socket.close();
  return decode(message);
}

test("resolves names that exist, and counts the others", async () => {
  const socket = createSocket("udp4");
  const resolver = answerQueries(socket, (name) => (name === "known.example" ? "127.0.0.2" : undefined));
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const { port } = socket.address();
  expect((await ask(port, "Known.example", "A")).answers).toMatchObject([{ type: "A", data: "127.0.0.2" }]);
  expect(await ask(port, "known.example", "AAAA")).toMatchObject({ rcode: "NOERROR", answers: [] });
  socket.emit("message", Buffer.from("not a query"), { address: "127.0.0.1", port });
  for (const type of ["A", "AAAA"] as const) {
    expect(await ask(port, "Other.example", type)).toMatchObject({ id: 7, rcode: "NXDOMAIN", answers: [] });
  }
  await ask(port, "other.example", "A");
  expect(resolver.blocked()).toEqual([{ name: "other.example", lookups: 2 }]);
  socket.close();
});

const hashedByOpenssl = globSync("/etc/ssl/certs/*.[0-9]");

test("names certificates as OpenSSL has named those of the system", (context) => {
  context.skip(hashedByOpenssl.length === 0, "/etc/ssl/certs has no names by hash");
  for (const path of hashedByOpenssl) {
    const [name = ""] = hashedCertificates(readFileSync(path, "utf8")).keys();
    expect(name.slice(0, 8), path).toBe(basename(path).slice(0, 8));
  }
});

test("numbers certificates with the same subject", async () => {
  const { rootPem: pem } = await createAuthority({ from: 0, to: 1_000 });
  expect([...hashedCertificates(`${pem}${pem}`).keys()].map((name) => name.slice(-2))).toEqual([".0", ".1"]);
});
