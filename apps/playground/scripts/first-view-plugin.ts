import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { IndexHtmlTransformContext, Plugin } from "vite";
import { type FirstViewData, prepareDocument } from "../src/first-view/prepare-document.ts";
import { initialLanguage } from "../src/language/language.ts";
import { views } from "../src/link/url-state.ts";
import { messages } from "../src/messages/index.ts";
import { createTranslator } from "../src/messages/translate.ts";
import { viewNames } from "../src/shell/view-names.ts";

type Bundle = NonNullable<IndexHtmlTransformContext["bundle"]>;

const root = fileURLToPath(new URL("..", import.meta.url));
/** The module of each view, as `app.tsx` imports it. */
const sources: Readonly<Record<keyof FirstViewData["files"], string>> = {
  overview: "src/views/overview/overview-view.tsx",
  reports: "src/views/reports/reports-view.tsx",
  requests: "src/views/requests/requests-view.tsx",
  simulate: "src/views/simulate/simulate-view.tsx",
  audit: "src/views/audit/audit-view.tsx",
  claims: "src/views/claims/claims-view.tsx",
  check: "src/views/check/api-check-view.tsx",
  running: "src/server/running-server.ts",
};

/** Writes into index.html what can be read before any script is loaded: the name of the page, what it is, and the names of its views. */
export function firstView(): Plugin {
  return {
    name: "first-view",
    transformIndexHtml: {
      order: "post",
      handler: async (html, { bundle = {} }) => {
        const styles = await readFile(new URL("../src/first-view/first-view.css", import.meta.url), "utf8");
        const data: FirstViewData = { views, files: filesOfViews(bundle) };
        const script = `(${prepareDocument})(${JSON.stringify(data)}, ${initialLanguage});`;
        const hash = createHash("sha256").update(script).digest("base64");
        return html
          .replace("script-src 'self'", () => `script-src 'self' 'sha256-${hash}'`)
          .replace("</title>", () => `</title>\n<style>${styles}</style>\n<script>${script}</script>`)
          .replace('<div id="page"></div>', () => `<div id="page">${Object.keys(messages).map(markup).join("")}</div>`);
      },
    },
  };
}

function markup(language: string): string {
  const t = createTranslator(messages[language === "es" ? "es" : "en"]);
  const links = views.map((view) => `<a href="#/${view}">${t(viewNames[view])}</a>`).join("");
  return [
    `<div class="first-view" lang="${language}">`,
    `<header><img src="./icon.svg" alt=""><div><b>Mockvox</b><span>${t("tagline")}</span></div></header>`,
    `<div class="strip"></div><nav>${links}</nav>`,
    `<main><section><h2>${t("introduction-title")}</h2><p>${t("introduction")}</p></section></main>`,
    "</div>",
  ].join("");
}

/** The files that each view needs beyond those of the page itself. */
function filesOfViews(bundle: Bundle): FirstViewData["files"] {
  const chunks = Object.values(bundle).filter((output) => output.type === "chunk");
  const filesOf = (start: (typeof chunks)[number] | undefined): ReadonlySet<string> => {
    const names = new Set(start ? [start.fileName] : []);
    for (const name of names) for (const other of findChunk(name)?.imports ?? []) names.add(other);
    return new Set([...names].flatMap((name) => [name, ...(findChunk(name)?.viteMetadata?.importedCss ?? [])]));
  };
  const findChunk = (fileName: string) => chunks.find((chunk) => chunk.fileName === fileName);
  const ofPage = filesOf(chunks.find(({ isEntry }) => isEntry));
  return Object.fromEntries(
    Object.entries(sources).flatMap(([name, source]) => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId && relative(root, facadeModuleId) === source);
      return chunk ? [[name, [...filesOf(chunk)].filter((file) => !ofPage.has(file)).map((file) => `./${file}`)]] : [];
    }),
  );
}
