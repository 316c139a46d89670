import { defineConfig } from "vitepress";
import { repositoryUrl } from "../../scripts/repository.ts";
import { markdown } from "./markdown.ts";
import { englishSidebar, spanishSidebar } from "./sidebar.ts";

const spanishSearch = {
  button: { buttonText: "Buscar", buttonAriaLabel: "Buscar en la documentación" },
  modal: {
    displayDetails: "Mostrar la lista detallada",
    resetButtonTitle: "Borrar la búsqueda",
    backButtonTitle: "Cerrar la búsqueda",
    noResultsText: "Sin resultados para",
    footer: {
      selectText: "abrir",
      selectKeyAriaLabel: "Entrar",
      navigateText: "recorrer",
      navigateUpKeyAriaLabel: "Flecha arriba",
      navigateDownKeyAriaLabel: "Flecha abajo",
      closeText: "cerrar",
      closeKeyAriaLabel: "Escape",
    },
  },
};

/** Finds words without their accents, and guides before the reference of the packages. Both run in the browser. */
const miniSearch = {
  options: {
    processTerm: (term: string) =>
      term
        .toLowerCase()
        .normalize("NFD")
        .replaceAll(/\p{Diacritic}/gu, ""),
  },
  searchOptions: {
    boostDocument: (id: string) => (/\/guide\//.test(id) ? 2 : /\/reference\/api\//.test(id) ? 0.3 : 1),
  },
};

const base = process.env.MOCKVOX_DOCS_BASE ?? "/";

export default defineConfig({
  title: "Mockvox",
  description: "A mock Wolkvox reports server and contract-testing toolkit",
  base,
  cleanUrls: true,
  lastUpdated: false,
  srcExclude: ["**/README.md"],
  head: [["link", { rel: "icon", type: "image/svg+xml", href: `${base}icon.svg` }]],
  markdown,
  themeConfig: {
    logo: "/icon.svg",
    search: { provider: "local", options: { locales: { es: { translations: spanishSearch } }, miniSearch } },
    socialLinks: [{ icon: "github", link: repositoryUrl, ariaLabel: "GitHub" }],
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        sidebar: englishSidebar,
        notFound: {
          quote: "There is no page at this address. Use the menu or the search.",
          linkText: "Go to the start",
        },
        nav: [
          { text: "Guides", link: "/guide/getting-started", activeMatch: "^/guide/" },
          {
            text: "Reference",
            link: "/reference/commands/",
            activeMatch: "^/(reference/|errors|claims|cases|statements)",
          },
          { text: "Background", link: "/explanation/claims-and-evidence", activeMatch: "^/(explanation|decisions)/" },
          { text: "Glossary", link: "/glossary" },
        ],
        footer: { message: "MIT License · Not made or approved by Wolkvox" },
      },
    },
    es: {
      label: "Español",
      lang: "es-CO",
      description: "Un servidor simulado de reportes Wolkvox y herramientas para comprobar su contrato",
      themeConfig: {
        sidebar: spanishSidebar,
        nav: [
          { text: "Guías", link: "/es/guide/getting-started", activeMatch: "^/es/guide/" },
          {
            text: "Referencia",
            link: "/es/reference/commands/",
            activeMatch: "^/es/(reference/|errors|claims|statements)",
          },
          { text: "Trasfondo", link: "/es/explanation/claims-and-evidence", activeMatch: "^/es/explanation/" },
          { text: "Glosario", link: "/es/glossary" },
        ],
        footer: { message: "Licencia MIT · Wolkvox no hizo ni aprobó este software" },
        outline: { label: "En esta página" },
        docFooter: { prev: "Anterior", next: "Siguiente" },
        darkModeSwitchLabel: "Apariencia",
        sidebarMenuLabel: "Menú",
        returnToTopLabel: "Volver arriba",
        langMenuLabel: "Idioma",
        lightModeSwitchTitle: "Cambiar al tema claro",
        darkModeSwitchTitle: "Cambiar al tema oscuro",
        skipToContentLabel: "Ir al contenido",
        notFound: {
          title: "Página no encontrada",
          quote: "Esta dirección no existe. Búsquela en el menú o con el buscador.",
          linkLabel: "Ir al inicio",
          linkText: "Ir al inicio",
        },
      },
    },
  },
});
