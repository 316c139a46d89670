/** A titled group of links. */
interface SidebarSection {
  readonly text: string;
  readonly items: { readonly text: string; readonly link: string }[];
}

/** The pages of one language: section, then file and title. `prefix` is the folder of the language. */
function sidebar(prefix: string, sections: Record<string, Record<string, string>>): SidebarSection[] {
  return Object.entries(sections).map(([text, pages]) => ({
    text,
    items: Object.entries(pages).map(([file, title]) => ({
      text: title,
      link: file.startsWith("/") ? file : `${prefix}/${file}`,
    })),
  }));
}

export const englishSidebar: readonly SidebarSection[] = sidebar("", {
  Start: {
    "guide/getting-started": "Getting started",
    "guide/any-language": "Any language",
    "guide/run": "Run a nightly job",
    "guide/rehearse": "Rehearse a bad night",
    "guide/tls": "TLS and the proxy",
    "guide/test-double": "Test double",
    "guide/playground": "The web page",
    "guide/docker": "Docker and compose",
    "guide/replicas": "Several replicas, and metrics",
  },
  "Change its behaviour": {
    "guide/error-responses": "Error responses",
    "guide/limits-and-clock": "Limits and the clock",
    "guide/faults": "Faults",
    "guide/controls": "Controls",
    "guide/profiles": "Profiles",
    "guide/custom-data": "Custom data",
    "guide/other-reports": "The vendor's other reports",
    "guide/snapshots": "Snapshots",
  },
  "Real data": {
    "guide/pull": "Pull long date ranges",
    "guide/client": "TypeScript client",
    "guide/spec": "OpenAPI and schemas",
  },
  Contract: {
    "guide/verify": "Verify a server, in CI",
    "guide/tap": "Check passing traffic",
    "guide/audit": "Audit a job",
  },
  Reference: {
    "reference/commands/index": "Commands",
    "reference/control-api": "Control API",
    "reference/report-api": "Report API",
    "reference/vendor-reports": "All reports of the vendor",
    "reference/api/index": "API of the packages",
    errors: "Error codes",
    claims: "Claims",
    cases: "Checks",
    statements: "Vendor statements",
  },
  Background: {
    "explanation/claims-and-evidence": "Claims and evidence",
    "explanation/fidelity": "Fidelity",
    "explanation/contact-centre": "The contact centre",
    "explanation/architecture": "Architecture",
    "decisions/index": "Decisions",
    glossary: "Glossary",
  },
});

export const spanishSidebar: readonly SidebarSection[] = sidebar("/es", {
  Empezar: {
    "guide/getting-started": "Primeros pasos",
    "guide/any-language": "Cualquier lenguaje",
    "guide/run": "Ejecutar un proceso nocturno",
    "guide/rehearse": "Ensayar una mala noche",
    "guide/tls": "TLS y el proxy",
    "guide/test-double": "Doble de prueba",
    "guide/playground": "La página web",
    "guide/docker": "Docker y compose",
    "guide/replicas": "Varias réplicas y métricas",
  },
  "Cambiar su comportamiento": {
    "guide/error-responses": "Respuestas de error",
    "guide/limits-and-clock": "Los límites y el reloj",
    "guide/faults": "Fallas",
    "guide/controls": "Controles",
    "guide/profiles": "Perfiles",
    "guide/custom-data": "Datos propios",
    "guide/other-reports": "Los demás reportes",
    "guide/snapshots": "Copias del estado",
  },
  "Datos reales": {
    "guide/pull": "Descargar rangos largos",
    "guide/client": "Cliente de TypeScript",
    "guide/spec": "OpenAPI y esquemas",
  },
  Contrato: {
    "guide/verify": "Verificar un servidor, en CI",
    "guide/tap": "Comprobar el tráfico que pasa",
    "guide/audit": "Auditar un proceso",
  },
  Referencia: {
    "reference/commands/index": "Comandos",
    "/reference/control-api": "API de control (en inglés)",
    "reference/report-api": "API de reportes",
    "reference/vendor-reports": "Todos los reportes del proveedor",
    "/reference/api/index": "API de los paquetes (en inglés)",
    errors: "Códigos de error",
    claims: "Preguntas abiertas",
    "/cases": "Comprobaciones (en inglés)",
    statements: "Enunciados del proveedor",
  },
  Trasfondo: {
    "explanation/claims-and-evidence": "Preguntas abiertas y evidencia",
    "explanation/fidelity": "Fidelidad",
    "explanation/contact-centre": "El centro de contacto",
    "explanation/architecture": "Arquitectura",
    "/decisions/index": "Decisiones (en inglés)",
    glossary: "Glosario",
  },
});
