import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { msw } from "msw/vite";
import { defineConfig, type Plugin } from "vite";
import { firstView } from "./scripts/first-view-plugin.ts";

/** Relative paths let the page work at any URL: the root of a mock server, or a folder of a static host. */
export default defineConfig({
  base: "./",
  plugins: [
    react(),
    msw({ mode: "worker-only" }),
    loadStylesByComponent(),
    loadAllStyles(),
    firstView(),
    compressAssets(),
  ],
  build: {
    target: "es2024",
    // With `light-dark()`: replaced, it would not follow the theme that is selected on the page.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    license: { fileName: "licenses.md" },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        // Few files: over HTTP/1.1 a browser loads six at a time, so a second round costs more than the bytes of the first.
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"], priority: 2 },
            {
              name: "shared",
              minShareCount: 3,
              maxModuleSize: 12_000,
              test: /@mantine|playground[\\/]src/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});

/** Loads the styles of each Mantine component with the script that uses it, instead of those of all components at first. */
function loadStylesByComponent(): Plugin {
  return {
    name: "load-styles-by-component",
    apply: "build",
    transform(code, id) {
      const [, root, name] = /^(.*\/@mantine\/core)\/esm\/.*\/(\w+)\.module\.mjs$/.exec(id) ?? [];
      if (root === undefined) return undefined;
      return { code: `import ${JSON.stringify(`${root}/styles/${name}.css`)};\n${code}`, map: null };
    },
  };
}

/** While developing, Mantine is one module, so that all of its styles are loaded. */
function loadAllStyles(): Plugin {
  return {
    name: "load-all-styles",
    apply: "serve",
    transform(code, id) {
      return id.endsWith("/src/main.tsx")
        ? { code: `import "@mantine/core/styles.css";\n${code}`, map: null }
        : undefined;
    },
  };
}

/** Writes scripts and styles in compressed form next to them, so that `mockvox serve` sends them without compressing. */
function compressAssets(): Plugin {
  return {
    name: "compress-assets",
    apply: "build",
    async writeBundle({ dir = "dist" }, bundle) {
      const names = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:js|css)$/.test(name));
      await Promise.all(
        names.map(async (name) => {
          const file = join(dir, name);
          const content = await readFile(file);
          const [small, smaller] = await Promise.all([
            promisify(gzip)(content, { level: 9 }),
            promisify(brotliCompress)(content),
          ]);
          await Promise.all([writeFile(`${file}.gz`, small), writeFile(`${file}.br`, smaller)]);
        }),
      );
    },
  };
}
