import { delimiter } from "node:path";

/** What the variables point to. Paths are absolute. */
export interface EnvironmentFacts {
  /** The address of the proxy, such as `http://127.0.0.1:40123`; undefined where programs reach the mock server without one. */
  readonly proxy: string | undefined;
  /** The certificates that programs trust: the public authorities, those of the user, and that of Mockvox. */
  readonly bundle: string;
  /** The same as a PKCS #12 file for Java. */
  readonly trustStore: string;
  /** A folder with settings for PHP. */
  readonly phpFolder: string;
  /** A settings file for wget. */
  readonly wgetrc: string;
  /** A script that Node loads before a program; undefined where programs reach the mock server without a proxy. */
  readonly nodePreload: string | undefined;
}

/** A variable's value from the user's own one; undefined unsets it. */
type VariableValue = (facts: EnvironmentFacts, own: string | undefined) => string | undefined;

/** A kind of HTTP client and the variables that it needs to reach the mock server under the vendor's names. */
export interface ClientKind {
  readonly id: string;
  readonly variables: Readonly<Record<string, VariableValue>>;
}

function bundle(facts: EnvironmentFacts): string {
  return facts.bundle;
}

function proxy(facts: EnvironmentFacts): string | undefined {
  return facts.proxy;
}

/** Programs that the job starts on this machine stay reachable. What the user excluded is not: it would bypass the proxy. */
function noProxy(facts: EnvironmentFacts): string | undefined {
  return facts.proxy && "localhost,127.0.0.1,::1";
}

function onlyWithProxy(facts: EnvironmentFacts): string | undefined {
  return facts.proxy && "1";
}

/** The default folders of PHP stay: an empty part stands for them. */
function phpScanFolders({ phpFolder }: EnvironmentFacts, own = ""): string {
  return `${own}${delimiter}${phpFolder}`;
}

function javaOptions({ proxy: address, trustStore }: EnvironmentFacts, own: string | undefined): string {
  const options = [
    `-Djavax.net.ssl.trustStore=${quoteJava(trustStore)}`,
    "-Djavax.net.ssl.trustStoreType=PKCS12",
    // The file has no password, and Java requires one.
    "-Djavax.net.ssl.trustStorePassword=changeit",
    ...(address === undefined ? [] : javaProxyOptions(new URL(address))),
  ];
  return joinOptions(own, ...options);
}

function javaProxyOptions({ hostname, port }: URL): string[] {
  const schemes = ["http", "https"].flatMap((scheme) => [
    `-D${scheme}.proxyHost=${hostname}`,
    `-D${scheme}.proxyPort=${port}`,
  ]);
  return [...schemes, "-Dhttp.nonProxyHosts=localhost|127.*|[::1]"];
}

/** The launcher splits the variable at spaces, unless they are quoted. */
function quoteJava(path: string): string {
  return path.includes(" ") ? `"${path}"` : path;
}

function nodeOptions({ nodePreload }: EnvironmentFacts, own: string | undefined): string | undefined {
  if (nodePreload === undefined) return own;
  const path = nodePreload.replaceAll("\\", "\\\\");
  return joinOptions(own, `--require=${path.includes(" ") ? `"${path}"` : path}`);
}

function joinOptions(...options: readonly (string | undefined)[]): string {
  return options.filter(Boolean).join(" ");
}

/** The kinds of clients that need variables, with those of each. A kind that needs none beyond the first two is not listed. */
export const clientKinds: readonly ClientKind[] = [
  {
    id: "proxies",
    variables: {
      HTTPS_PROXY: proxy,
      https_proxy: proxy,
      HTTP_PROXY: proxy,
      http_proxy: proxy,
      ALL_PROXY: proxy,
      all_proxy: proxy,
      NO_PROXY: noProxy,
      no_proxy: noProxy,
    },
  },
  // Python's ssl module, Ruby, Go, Perl's IO::Socket::SSL, .NET on Linux.
  { id: "openssl", variables: { SSL_CERT_FILE: bundle } },
  { id: "curl", variables: { CURL_CA_BUNDLE: bundle } },
  {
    id: "node",
    variables: { NODE_EXTRA_CA_CERTS: bundle, NODE_USE_ENV_PROXY: onlyWithProxy, NODE_OPTIONS: nodeOptions },
  },
  { id: "php", variables: { PHP_INI_SCAN_DIR: phpScanFolders } },
  { id: "java", variables: { JAVA_TOOL_OPTIONS: javaOptions } },
  { id: "wget", variables: { WGETRC: ({ wgetrc }) => wgetrc } },
  { id: "requests", variables: { REQUESTS_CA_BUNDLE: bundle } },
  { id: "httplib2", variables: { HTTPLIB2_CA_CERTS: bundle } },
  { id: "pip", variables: { PIP_CERT: bundle } },
  { id: "boto", variables: { AWS_CA_BUNDLE: bundle } },
  { id: "grpc", variables: { GRPC_DEFAULT_SSL_ROOTS_FILE_PATH: bundle } },
  { id: "perl", variables: { PERL_LWP_SSL_CA_FILE: bundle, PERL_LWP_ENV_PROXY: onlyWithProxy } },
  { id: "deno", variables: { DENO_CERT: bundle } },
  { id: "git", variables: { GIT_SSL_CAINFO: bundle } },
  { id: "cargo", variables: { CARGO_HTTP_CAINFO: bundle } },
  { id: "nix", variables: { NIX_SSL_CERT_FILE: bundle } },
  { id: "gcloud", variables: { CLOUDSDK_CORE_CUSTOM_CA_CERTS_FILE: bundle } },
];
