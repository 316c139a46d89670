/** What a package may import. */
export interface PackageRule {
  /** Packages of this repository, by name. Type-only imports count too. */
  packages: readonly string[];
  /** npm packages, each with the files that may import it. */
  npm: Readonly<Record<string, AllowedFiles>>;
  /** The files that may import `node:` modules. */
  node: AllowedFiles;
  /** Whether the packages it imports are bundled into it, with all that they need; then they are its dev dependencies. */
  bundlesPackages?: boolean;
}

/** Paths relative to the package folder; one that ends in a slash is a folder. */
export type AllowedFiles = "every file" | readonly string[];

const spec = "@mockvox/spec";
const client = "@mockvox/client";
const fixtures = "@mockvox/fixtures";
const mockServer = "@mockvox/mock-server";
const contract = "@mockvox/contract";
const runner = "@mockvox/runner";
const limitStoreRedis = "@mockvox/limit-store-redis";

/** What each package may import. A package without a rule is an error. */
export const packageRules: Readonly<Record<string, PackageRule>> = {
  [spec]: { packages: [], npm: { zod: "every file" }, node: [] },
  [client]: { packages: [spec], npm: {}, node: [] },
  [fixtures]: { packages: [spec], npm: { "@faker-js/faker": "every file", "pure-rand": "every file" }, node: [] },
  [mockServer]: {
    packages: [spec, fixtures],
    npm: {
      msw: ["src/handlers.ts"],
      "@mswjs/interceptors": ["src/edges/intercept/intercept.ts"],
      "@noble/hashes": ["src/snapshot/hash-token.ts"],
      "@types/node": [],
      "fast-check": ["src/testing/"],
    },
    node: [
      "src/serve.ts",
      "src/proxy.ts",
      "src/edges/http.ts",
      "src/edges/intercept/",
      "src/edges/node/",
      "src/edges/proxy/",
      "src/edges/tls/",
    ],
  },
  [limitStoreRedis]: {
    packages: [spec, mockServer],
    npm: { "@redis/client": ["src/session.ts"] },
    node: "every file",
  },
  [runner]: {
    packages: [spec, mockServer],
    npm: {
      "@peculiar/asn1-schema": ["src/authority/certificates.ts", "src/airtight/hashed-certificates.ts"],
      "@peculiar/asn1-x509": ["src/authority/certificates.ts", "src/airtight/hashed-certificates.ts"],
      "@peculiar/x509": ["src/authority/certificates.ts"],
      "cross-spawn": ["src/child/start-program.ts"],
      "dns-packet": ["src/airtight/resolver.ts"],
      "reflect-metadata": ["src/authority/certificates.ts"],
    },
    node: "every file",
  },
  [contract]: {
    packages: [spec],
    npm: {
      vitest: ["src/vitest.ts"],
      "escape-goat": ["src/reports/html/markup.ts"],
      "fast-xml-builder": ["src/reports/junit.ts"],
      zod: ["src/reports/parse-schema.ts", "src/reports/report-schema.ts"],
    },
    node: [],
  },
  mockvox: {
    packages: [spec, client, mockServer, contract, runner, limitStoreRedis],
    npm: {
      "csv-parse": ["src/audit/read-rows.ts", "src/serve/reports/row-file.ts"],
      "csv-stringify": ["src/pull/records.ts"],
      "escape-goat": ["src/audit/formats/html.ts"],
      "fast-xml-builder": ["src/output/junit.ts"],
      "cli-progress": ["src/pull/display.ts"],
      undici: ["src/proxy-fetch.ts"],
      yaml: ["src/files/yaml-file.ts", "src/scenarios/command.ts"],
    },
    node: "every file",
    bundlesPackages: true,
  },
  "@mockvox/playground": {
    packages: [spec, client, mockServer, contract],
    npm: {
      react: "every file",
      "react-dom": ["src/main.tsx"],
      "@mantine/core": "every file",
      "@mantine/dates": ["src/views/reports/form/calendar.tsx"],
      dayjs: ["src/views/reports/form/calendar.tsx"],
      "csv-stringify": ["src/files/write-rows.ts"],
      // What builds the page, and the peers of @mantine/core.
      vite: [],
      "@vitejs/plugin-react": [],
      "@mantine/hooks": [
        "src/server/use-mock-status.ts",
        "src/views/reports/code/code-view.tsx",
        "src/views/check/run-form.tsx",
      ],
      "@tanstack/react-query": "every file",
      msw: ["src/server/service-worker-bridge.ts"],
      echarts: ["src/views/reports/charts/"],
      "@tanstack/react-table": ["src/views/reports/rows/"],
      "@tanstack/react-virtual": ["src/views/reports/rows/", "src/views/requests/request-table.tsx"],
      "highlight.js": ["src/views/reports/code/highlight.ts"],
      lowlight: ["src/views/reports/code/highlight.ts"],
      "@codemirror/lang-json": ["src/views/reports/response/json-viewer.ts"],
      "@codemirror/language": ["src/views/reports/response/json-viewer.ts"],
      "@codemirror/merge": ["src/views/claims/diff-viewer.ts"],
      "@codemirror/state": ["src/views/reports/response/json-viewer.ts", "src/views/claims/diff-viewer.ts"],
      "@codemirror/view": ["src/views/reports/response/json-viewer.ts", "src/views/claims/diff-viewer.ts"],
      "@lezer/highlight": ["src/views/reports/response/json-viewer.ts"],
    },
    node: [],
  },
};
