/** What a package may import. */
export interface PackageRule {
  /** Packages of this repository, by name. Type-only imports count too. */
  packages: readonly string[];
  /** npm packages, each with the files that may import it. */
  npm: Readonly<Record<string, AllowedFiles>>;
  /** The files that may import `node:` modules. */
  node: AllowedFiles;
  /** Whether the packages it imports are bundled into it; then it depends on their npm dependencies instead of on them. */
  bundlesPackages?: boolean;
}

/** Paths relative to the package folder; one that ends in a slash is a folder. */
export type AllowedFiles = "every file" | readonly string[];

const spec = "@mockvox/spec";
const client = "@mockvox/client";
const fixtures = "@mockvox/fixtures";
const mockServer = "@mockvox/mock-server";
const contract = "@mockvox/contract";

/** What each package may import. A package without a rule is an error. */
export const packageRules: Readonly<Record<string, PackageRule>> = {
  [spec]: { packages: [], npm: { zod: "every file" }, node: [] },
  [client]: { packages: [spec], npm: {}, node: [] },
  [fixtures]: { packages: [spec], npm: { "@faker-js/faker": "every file", "pure-rand": "every file" }, node: [] },
  [mockServer]: {
    packages: [spec, fixtures],
    npm: { msw: ["src/handlers.ts"], "@mswjs/interceptors": ["src/edges/node/intercept.ts"], "@types/node": [] },
    node: ["src/serve.ts", "src/edges/node/"],
  },
  [contract]: {
    packages: [spec],
    npm: {
      vitest: ["src/vitest.ts"],
      "escape-goat": ["src/reports/html/markup.ts"],
      "fast-xml-builder": ["src/reports/junit.ts"],
      zod: ["src/reports/parse-schema.ts", "src/reports/schemas.ts"],
    },
    node: [],
  },
  mockvox: {
    packages: [spec, client, mockServer, contract],
    npm: {
      "csv-stringify": ["src/pull/records.ts"],
      "cli-progress": ["src/pull/display.ts"],
      undici: ["src/proxy-fetch.ts"],
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
      "@mantine/dates": ["src/main.tsx", "src/views/ask/form/"],
      dayjs: ["src/views/ask/form/date-time-field.tsx"],
      // What builds the page, and the peers of @mantine/core.
      vite: [],
      "@vitejs/plugin-react": [],
      "@mantine/hooks": [],
      msw: ["src/server/service-worker-bridge.ts"],
      echarts: ["src/views/ask/pictures/"],
      "@tanstack/react-virtual": ["src/views/ask/rows/"],
      "@codemirror/lang-json": ["src/views/ask/reply/json-viewer.ts"],
      "@codemirror/language": ["src/views/ask/reply/json-viewer.ts"],
      "@codemirror/merge": ["src/views/claims/diff-viewer.ts"],
      "@codemirror/state": ["src/views/ask/reply/json-viewer.ts", "src/views/claims/diff-viewer.ts"],
      "@codemirror/view": ["src/views/ask/reply/json-viewer.ts", "src/views/claims/diff-viewer.ts"],
      "@lezer/highlight": ["src/views/ask/reply/json-viewer.ts"],
    },
    node: [],
  },
};
