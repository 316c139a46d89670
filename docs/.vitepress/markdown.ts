import type { MarkdownOptions, MarkdownRenderer } from "vitepress";
import { repositoryUrl } from "../../scripts/repository.ts";

interface Page {
  relativePath: string;
}

/** Links that leave this folder lead to the repository: examples, package READMEs, source files. */
function linkToRepository(markdown: MarkdownRenderer): void {
  const render =
    markdown.renderer.rules.link_open ??
    ((tokens, index, options, _, self) => self.renderToken(tokens, index, options));
  markdown.renderer.rules.link_open = (tokens, index, options, environment: Page, self) => {
    const token = tokens[index];
    const href = token?.attrGet("href") ?? "";
    const path = resolveFromRoot(environment.relativePath, href);
    if (token && path !== undefined) token.attrSet("href", `${repositoryUrl}/blob/main/${path}`);
    return render(tokens, index, options, environment, self);
  };
}

/** The path from the repository's root of a relative link that is not to a page of this site. */
function resolveFromRoot(page: string, href: string): string | undefined {
  if (!href.startsWith(".") && !/^[\w-]+\.(ya?ml|json)$/.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `file:///docs/${page}`);
  const isPage = pathname.startsWith("/docs/") && pathname.endsWith(".md");
  const isImage = /\.(png|svg)$/.test(pathname);
  return isPage || isImage ? undefined : pathname.slice(1) + hash;
}

/** A table that is wider than the page scrolls in a frame, which the keyboard reaches. */
function frameTables(markdown: MarkdownRenderer): void {
  markdown.renderer.rules.table_open = () => '<div class="table-frame" tabindex="0"><table>\n';
  markdown.renderer.rules.table_close = () => "</table></div>\n";
}

/** The labels that VitePress has in one language for all pages. */
function translateLabels(markdown: MarkdownRenderer): void {
  const { fence } = markdown.renderer.rules;
  markdown.renderer.rules.fence = (tokens, index, options, environment: Page, self) => {
    const html = fence?.(tokens, index, options, environment, self) ?? "";
    return isSpanish(environment) ? html.replace('title="Copy Code"', 'title="Copiar"') : html;
  };
  markdown.core.ruler.push("permalinks", ({ tokens, env }) => {
    if (!isSpanish(env)) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const label = token.attrGet("aria-label");
      if (label) token.attrSet("aria-label", label.replace(/^Permalink to/, "Enlace a"));
    }
  });
}

function isSpanish({ relativePath }: Page): boolean {
  return relativePath.startsWith("es/");
}

export const markdown: MarkdownOptions = {
  theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  config(renderer) {
    linkToRepository(renderer);
    frameTables(renderer);
    translateLabels(renderer);
  },
};
