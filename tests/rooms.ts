/** What a room may know at run time. */
export interface RoomRule {
  /** Rooms, by package name. Types count like values. */
  rooms: readonly string[];
  /** npm packages, each with the files of the room that may name it. */
  npm: Readonly<Record<string, Files>>;
  /** The files that may name a `node:` module. */
  node: Files;
  /** Whether the rooms that it knows are built into it; then it depends on the npm packages that those need instead of on them. */
  carriesRooms?: boolean;
}

/** Paths from the room's folder; one that ends in a slash is a folder. */
export type Files = "every file" | readonly string[];

const spec = "@mockvox/spec";
const client = "@mockvox/client";
const fixtures = "@mockvox/fixtures";
const mockServer = "@mockvox/mock-server";
const contract = "@mockvox/contract";

/** Who may know whom. A room that is not here yet is held from its first commit. */
export const roomRules: Readonly<Record<string, RoomRule>> = {
  [spec]: { rooms: [], npm: { zod: "every file" }, node: [] },
  [client]: { rooms: [spec], npm: {}, node: [] },
  [fixtures]: { rooms: [spec], npm: { "@faker-js/faker": "every file", "pure-rand": "every file" }, node: [] },
  [mockServer]: {
    rooms: [spec, fixtures],
    npm: { msw: ["src/handlers.ts"], "@mswjs/interceptors": ["src/edges/node/intercept.ts"], "@types/node": [] },
    node: ["src/serve.ts", "src/edges/node/"],
  },
  [contract]: {
    rooms: [spec],
    npm: {
      vitest: ["src/vitest.ts"],
      "escape-goat": ["src/reports/html/markup.ts"],
      "fast-xml-builder": ["src/reports/junit.ts"],
      zod: ["src/reports/read-shape.ts", "src/reports/shapes.ts"],
    },
    node: [],
  },
  mockvox: {
    rooms: [spec, client, mockServer, contract],
    npm: {
      "csv-stringify": ["src/pull/records.ts"],
      "cli-progress": ["src/pull/display.ts"],
      undici: ["src/proxy-fetch.ts"],
    },
    node: "every file",
    carriesRooms: true,
  },
  "@mockvox/playground": {
    rooms: [spec, client, mockServer, contract],
    npm: {
      react: "every file",
      "react-dom": ["src/main.tsx"],
      "@mantine/core": "every file",
      "@mantine/dates": ["src/main.tsx", "src/views/ask/form/"],
      dayjs: ["src/views/ask/form/second-picker.tsx"],
      // What builds the page, and what @mantine/core needs beside it.
      vite: [],
      "@vitejs/plugin-react": [],
      "@mantine/hooks": [],
      msw: ["src/server/carrier.ts"],
      echarts: ["src/views/ask/pictures/"],
      "@tanstack/react-virtual": ["src/views/ask/rows/"],
      "@codemirror/lang-json": ["src/views/ask/reply/json-viewer.ts"],
      "@codemirror/language": ["src/views/ask/reply/json-viewer.ts"],
      "@codemirror/merge": ["src/views/claims/merge-viewer.ts"],
      "@codemirror/state": ["src/views/ask/reply/json-viewer.ts", "src/views/claims/merge-viewer.ts"],
      "@codemirror/view": ["src/views/ask/reply/json-viewer.ts", "src/views/claims/merge-viewer.ts"],
      "@lezer/highlight": ["src/views/ask/reply/json-viewer.ts"],
    },
    node: [],
  },
};
