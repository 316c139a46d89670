// Generates collections for HTTP clients from the spec: Postman (collection and environment), Bruno, and an .http file.
// One request per report, and one per error response. `--check` exits with 1 when a file is not up to date.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RefusalId, refusalIds, refusals, reportIds, reportOf } from "@mockvox/spec";

/** A request of the collections, and the status it gets. */
interface ExampleRequest {
  folder: "Reports" | "Error responses";
  name: string;
  description: string;
  query: readonly (readonly [name: string, value: string])[];
  token: string;
  status: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "docs/collections";
const path = "/api/v2/reports_manager.php";

/** A Monday on which every report has rows, in every profile. */
const exampleValues: Readonly<Record<string, string>> = {
  date_ini: "20260302000000",
  date_end: "20260302235959",
  campaign_id: "all",
};

const requests: readonly ExampleRequest[] = [...reportIds.map(reportRequest), ...refusalIds.map(refusalRequest)];

function reportRequest(id: (typeof reportIds)[number]): ExampleRequest {
  const { summary, required } = reportOf(id);
  return {
    folder: "Reports",
    name: id,
    description: summary.en,
    query: [["api", id], ...required.map((name) => [name, exampleValues[name] ?? ""] as const)],
    token: "{{token}}",
    status: 200,
  };
}

/** The mock answers a token `refuse-` and the id of an error response with that error. */
function refusalRequest(id: RefusalId): ExampleRequest {
  const { status, when } = refusals[id];
  return {
    folder: "Error responses",
    name: id,
    description: `${when.en}. Only the mock server knows this token.`,
    query: [
      ["api", "cdr_4"],
      ["date_ini", "20260302000000"],
      ["date_end", "20260302235959"],
    ],
    token: `refuse-${id}`,
    status,
  };
}

function queryOf({ query }: ExampleRequest): string {
  return query.map(([name, value]) => `${name}=${value}`).join("&");
}

function postmanCollection(): object {
  const folders = [...new Set(requests.map((request) => request.folder))];
  return {
    info: {
      name: "Mockvox: Wolkvox reports",
      description: "One request per report and error response. Generated; not made by Wolkvox.",
      schema: "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
    },
    item: folders.map((name) => ({
      name,
      item: requests.filter((request) => request.folder === name).map(postmanItem),
    })),
  };
}

function postmanItem(request: ExampleRequest): object {
  return {
    name: request.name,
    request: {
      method: "GET",
      description: request.description,
      header: [{ key: "wolkvox-token", value: request.token }],
      url: {
        raw: `{{baseUrl}}${path}?${queryOf(request)}`,
        host: ["{{baseUrl}}"],
        path: path.slice(1).split("/"),
        query: request.query.map(([key, value]) => ({ key, value })),
      },
    },
    event: [
      {
        listen: "test",
        script: {
          type: "text/javascript",
          exec: [`pm.test("status ${request.status}", () => pm.response.to.have.status(${request.status}));`],
        },
      },
    ],
  };
}

function postmanEnvironment(): object {
  return {
    name: "Mockvox, local",
    values: [
      { key: "baseUrl", value: "http://127.0.0.1:4010", type: "default", enabled: true },
      { key: "token", value: "demo", type: "secret", enabled: true },
    ],
  };
}

function brunoRequest(request: ExampleRequest, sequence: number): string {
  const query = request.query.map(([name, value]) => `  ${name}: ${value}`).join("\n");
  return `meta {
  name: ${request.name}
  type: http
  seq: ${sequence}
}

get {
  url: {{baseUrl}}${path}?${queryOf(request)}
  body: none
  auth: none
}

params:query {
${query}
}

headers {
  wolkvox-token: ${request.token}
}

assert {
  res.status: eq ${request.status}
}

docs {
  ${request.description}
}
`;
}

function httpFile(): string {
  const blocks = requests.map(
    (request) =>
      `### ${request.folder}: ${request.name}\n# ${request.description}\nGET {{baseUrl}}${path}?${queryOf(request)}\nwolkvox-token: ${request.token}\n`,
  );
  return `@baseUrl = http://127.0.0.1:4010\n@token = demo\n\n${blocks.join("\n")}`;
}

function generateFiles(): Map<string, string> {
  const json = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
  const files = new Map([
    [`${folder}/postman/mockvox.postman_collection.json`, json(postmanCollection())],
    [`${folder}/postman/local.postman_environment.json`, json(postmanEnvironment())],
    [`${folder}/mockvox.http`, httpFile()],
    [`${folder}/bruno/bruno.json`, json({ version: "1", name: "Mockvox: Wolkvox reports", type: "collection" })],
    [`${folder}/bruno/environments/local.bru`, "vars {\n  baseUrl: http://127.0.0.1:4010\n  token: demo\n}\n"],
  ]);
  for (const [index, request] of requests.entries())
    files.set(
      `${folder}/bruno/${request.folder.toLowerCase().replace(" ", "-")}/${request.name}.bru`,
      brunoRequest(request, index + 1),
    );
  return files;
}

const check = process.argv.includes("--check");
const files = generateFiles();
const stale = [...files].filter(
  ([file, text]) => !existsSync(join(root, file)) || readFileSync(join(root, file), "utf8") !== text,
);
const extra = globSync(`${folder}/**/*.*`, { cwd: root }).filter((file) => !files.has(file));
if (check && stale.length + extra.length > 0) {
  console.error(
    `Not up to date: ${[...stale.map(([file]) => file), ...extra].join(", ")}. Run \`npx pnpm@12.21.0 generate\`.`,
  );
  process.exit(1);
}
if (!check) {
  for (const file of extra) rmSync(join(root, file));
  for (const [file, text] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}
