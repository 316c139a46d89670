import type { Language } from "../src/text.ts";
import type { ClaimsFile } from "./claims.ts";

type Claim = ClaimsFile["claims"][number];
type CandidateAnswer = Claim["answers"][number];

const texts = {
  en: {
    title: "Claims",
    introduction: [
      "What the vendor's documentation contradicts or leaves open. Each claim is a question about the real server, with",
      "candidate answers and their evidence. The mock server uses the answer in bold unless a profile chooses another, as in",
      '`{ "mockvox": 1, "name": "mine", "extends": "default", "answers": { "window-end": "exclusive" } }`.',
    ],
    unbuilt: "*Not yet* marks an answer that is not implemented; choosing it is an error.",
    confidences: [
      "Confidence, strongest first: **observed** in a contract run, **documented** on a vendor page, **reported** by an",
      "integrator, **inferred** from something published, **assumed** without evidence. The default has the strongest evidence,",
      "or a reason is given.",
    ],
    confidence: {
      observed: "observed",
      documented: "documented",
      reported: "reported",
      inferred: "inferred",
      assumed: "assumed",
    },
    profile: "The profile",
    scopes: { all: "all reports", other: "reports that are not modelled" },
    case: "case",
    heads: ["answer", "meaning", "evidence"],
    notYet: "not yet",
    defaultReason: "Why this default, although another answer has stronger evidence:",
    sources: "Sources",
  },
  es: {
    title: "Preguntas abiertas",
    introduction: [
      "Lo que la documentación del proveedor contradice o deja abierto. Cada una es una pregunta sobre el servidor real, con",
      "respuestas posibles y su evidencia. El servidor simulado usa la respuesta en negrilla, salvo que un perfil elija otra, como en",
      '`{ "mockvox": 1, "name": "mine", "extends": "default", "answers": { "window-end": "exclusive" } }`.',
    ],
    unbuilt: "*Todavía no* señala una respuesta que no está implementada; elegirla es un error.",
    confidences: [
      "La certeza, de mayor a menor: **observado** en una ejecución del contrato, **documentado** en una página del proveedor,",
      "**reportado** por un integrador, **deducido** de algo publicado, **supuesto** sin evidencia. La respuesta predeterminada es la de",
      "mayor evidencia, o se explica por qué no.",
    ],
    confidence: {
      observed: "observado",
      documented: "documentado",
      reported: "reportado",
      inferred: "deducido",
      assumed: "supuesto",
    },
    profile: "El perfil",
    scopes: { all: "todos los reportes", other: "reportes que no están modelados" },
    case: "comprobación",
    heads: ["respuesta", "significado", "evidencia"],
    notYet: "todavía no",
    defaultReason: "Por qué es la predeterminada aunque otra respuesta tenga mayor evidencia:",
    sources: "Fuentes",
  },
} as const;

/** Renders the claims ledger as Markdown: `docs/claims.md`, and `docs/es/claims.md` in Spanish. */
export function claimsPage(file: ClaimsFile, language: Language, translate: (sentence: string) => string): string {
  const words = texts[language];
  return [
    "<!-- Generated from packages/spec/claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit. -->",
    `# ${words.title}`,
    "",
    ...words.introduction,
    ...(file.claims.some(hasUnbuiltAnswer) ? [words.unbuilt] : []),
    "",
    ...words.confidences,
    "",
    ...Object.entries(file.profiles).map(
      ([name, profile]) => `${words.profile} \`${name}\`: ${translate(profile.describes)}`,
    ),
    "",
    ...file.claims.flatMap((claim) => claimSection(claim, language, translate)),
    `## ${words.sources}`,
    "",
    ...Object.entries(file.sources).map(
      ([id, { title, url }]) => `- \`${id}\`: ${url ? `[${translate(title)}](${encodeURI(url)})` : translate(title)}`,
    ),
    "",
  ].join("\n");
}

function hasUnbuiltAnswer({ answers }: Claim): boolean {
  return answers.some(({ status }) => status === "not-yet");
}

function claimSection(claim: Claim, language: Language, translate: (sentence: string) => string): string[] {
  const words = texts[language];
  const scope =
    typeof claim.scope === "string"
      ? words.scopes[claim.scope]
      : claim.scope.map((report) => `\`${report}\``).join(", ");
  return [
    `## ${claim.id}`,
    "",
    `${translate(claim.question)} *(${scope}; ${words.case} \`claim-${claim.id}\`)*`,
    "",
    `| ${words.heads.join(" | ")} |`,
    "| --- | --- | --- |",
    ...claim.answers.map((answer) => answerRow(claim, answer, language, translate)),
    "",
    ...(claim.defaultReason ? [`${words.defaultReason} ${translate(claim.defaultReason)}`, ""] : []),
  ];
}

function answerRow(
  claim: Claim,
  answer: CandidateAnswer,
  language: Language,
  translate: (sentence: string) => string,
): string {
  const words = texts[language];
  const name = isDefault(claim, answer) ? `**${answer.id}**${defaultReports(claim, answer)}` : answer.id;
  const label = answer.status === "not-yet" ? `${name} *(${words.notYet})*` : name;
  const evidence = answer.evidence.map(
    ({ source, confidence, note }) =>
      `${words.confidence[confidence]}, \`${source}\`${note ? `: ${translate(note)}` : ""}`,
  );
  return `| ${label} | ${translate(answer.means)} | ${evidence.join("<br>")} |`;
}

function isDefault(claim: Claim, answer: CandidateAnswer): boolean {
  return typeof claim.default === "string"
    ? claim.default === answer.id
    : Object.values(claim.default).includes(answer.id);
}

function defaultReports(claim: Claim, answer: CandidateAnswer): string {
  if (typeof claim.default === "string") return "";
  const reports = Object.entries(claim.default).filter(([, choice]) => choice === answer.id);
  return ` (${reports.map(([report]) => `\`${report}\``).join(", ")})`;
}
