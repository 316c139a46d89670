import type { View } from "../link/url-state.ts";

/** The argument of `prepareDocument`, known when the page is built. */
export interface FirstViewData {
  views: readonly View[];
  /** The files of each view; those under `running` connect to a running mock server. */
  files: Readonly<Partial<Record<View | "running", readonly string[]>>>;
}

/**
 * Sets the language, theme and view that the first view is shown in, lets its links keep the parameters of the URL, and begins to load the
 * files of the view together with the script of the page. It runs as an inline script before anything is shown, so it must use nothing from outside of it.
 */
export function prepareDocument(
  { views, files }: FirstViewData,
  initialLanguage: (stored: string | null, browser: readonly string[]) => string,
): void {
  const { documentElement: root, head } = document;
  root.lang = initialLanguage(localStorage.getItem("mockvox-language"), navigator.languages);
  const theme = localStorage.getItem("mantine-color-scheme-value");
  const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.mantineColorScheme = isDark ? "dark" : "light";
  const view = views.find((each) => location.hash.replace(/^#\/?/, "").split(/[/?]/, 1)[0] === each) ?? "overview";
  root.dataset.view = view;
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(".first-view nav a") : null;
    const [, parameters] = location.hash.split("?", 2);
    if (link && parameters) link.hash = `${link.hash.split("?", 1)[0]}?${parameters}`;
  });
  const isHosted = root.dataset.mockvoxFake !== undefined && view !== "claims";
  for (const file of [...(files[view] ?? []), ...(isHosted ? (files.running ?? []) : [])]) {
    const link = document.createElement("link");
    const isStyle = file.endsWith(".css");
    link.rel = isStyle ? "preload" : "modulepreload";
    if (isStyle) link.as = "style";
    link.crossOrigin = "";
    link.href = file;
    head.append(link);
  }
}
