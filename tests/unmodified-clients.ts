import { join } from "node:path";
import type { Probe } from "./require-tool.ts";
import { csharpProbe } from "./run-csharp.ts";

/** A client program with the vendor's address written into it: it has no setting for another one. */
export interface UnmodifiedClient {
  /** As in the table of the guide. */
  name: string;
  /** Its file in `unmodified/`. */
  file: string;
  /** The interpreter, and arguments that precede the file. */
  command: readonly [command: string, ...args: string[]];
  probe: Probe;
  /** Whether it needs no more than the variables that `run` sets; otherwise it has to run airtight. */
  byVariables: boolean;
  /** npm packages that it imports. */
  npm?: readonly string[];
  /** The version of Node that it runs on; it is installed from npm. */
  node?: "20.20.2" | "24.21.0";
}

const phpWith = (extension: string): Probe => ["php", "-r", `exit(extension_loaded('${extension}') ? 0 : 1);`];
// The system's Python: another one does not see the packages of Debian.
const python = "/usr/bin/python3";
const nodeProbe: Probe = [process.execPath, "--version"];
const java: Probe = ["javac", "--version"];

/** Every client that the guide lists, in its order. */
export const unmodifiedClients: readonly UnmodifiedClient[] = [
  { name: "PHP cURL", file: "php_curl.php", command: ["php"], probe: phpWith("curl"), byVariables: true },
  { name: "PHP streams", file: "php_streams.php", command: ["php"], probe: phpWith("openssl"), byVariables: false },
  {
    name: "Guzzle",
    file: "php_guzzle.php",
    command: ["php"],
    probe: ["php", "-r", "require 'GuzzleHttp/autoload.php';"],
    byVariables: true,
  },
  {
    name: "Python urllib",
    file: "python_urllib.py",
    command: [python],
    probe: [python, "-c", "import ssl"],
    byVariables: true,
  },
  {
    name: "Python requests",
    file: "python_requests.py",
    command: [python],
    probe: [python, "-c", "import requests"],
    byVariables: true,
  },
  {
    name: "Python httpx",
    file: "python_httpx.py",
    command: [python],
    probe: [python, "-c", "import httpx"],
    byVariables: true,
  },
  {
    name: "Python aiohttp",
    file: "python_aiohttp.py",
    command: [python],
    probe: [python, "-c", "import aiohttp"],
    byVariables: false,
  },
  {
    name: "Node 20 fetch",
    file: "node_fetch.mjs",
    command: ["node"],
    probe: nodeProbe,
    byVariables: true,
    node: "20.20.2",
  },
  {
    name: "Node 24 fetch",
    file: "node_fetch.mjs",
    command: ["node"],
    probe: nodeProbe,
    byVariables: true,
    node: "24.21.0",
  },
  {
    name: "axios",
    file: "node_axios.mjs",
    command: ["node"],
    probe: nodeProbe,
    byVariables: true,
    npm: ["axios@1.21.1"],
    node: "24.21.0",
  },
  {
    name: "undici",
    file: "node_undici.mjs",
    command: ["node"],
    probe: nodeProbe,
    byVariables: true,
    npm: ["undici@7.30.2"],
    node: "24.21.0",
  },
  { name: "Java HttpClient", file: "JavaHttpClient.java", command: ["java"], probe: java, byVariables: true },
  { name: "Java HttpURLConnection", file: "JavaUrlConnection.java", command: ["java"], probe: java, byVariables: true },
  {
    name: "C# HttpClient (Mono)",
    file: "csharp_httpclient.cs",
    command: [
      "sh",
      "-c",
      'd=$(mktemp -d) && mcs -langversion:latest -r:System.Net.Http -out:"$d/five.exe" "$0" && mono "$d/five.exe"',
    ],
    probe: csharpProbe,
    byVariables: false,
  },
  { name: "curl", file: "curl.sh", command: ["sh"], probe: ["curl", "--version"], byVariables: true },
  { name: "wget", file: "wget.sh", command: ["sh"], probe: ["wget", "--version"], byVariables: true },
  {
    name: "Ruby net/http",
    file: "ruby_net_http.rb",
    command: ["ruby"],
    probe: ["ruby", "-r", "net/http", "-e", ""],
    byVariables: true,
  },
  {
    name: "Perl LWP",
    file: "perl_lwp.pl",
    command: ["perl"],
    probe: ["perl", "-MLWP::Protocol::https", "-e", ""],
    byVariables: true,
  },
  { name: "Go net/http", file: "go_net_http.go", command: ["go", "run"], probe: ["go", "version"], byVariables: true },
];

export const unmodifiedFolder: string = join(import.meta.dirname, "unmodified");

/** What needs neither an installation nor much time. */
export const quickClients: readonly UnmodifiedClient[] = unmodifiedClients.filter(({ name }) =>
  ["curl", "Python urllib"].includes(name),
);
