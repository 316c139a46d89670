import type { ClaimsFile } from "./claims.ts";

type Claim = ClaimsFile["claims"][number];
type CandidateAnswer = Claim["answers"][number];

/** Renders the claims ledger as Markdown: `docs/claims.md`. */
export function claimsPage(file: ClaimsFile): string {
  return [
    "<!-- Generated from packages/spec/claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit. -->",
    "# Claims",
    "",
    "What the vendor's documentation contradicts or leaves open. Each claim is a question about the real server, with",
    "candidate answers and their evidence. The mock server uses the answer in bold unless a profile chooses another, as in",
    '`{ "mockvox": 1, "name": "mine", "extends": "default", "answers": { "window-end": "exclusive" } }`.',
    ...(file.claims.some(hasUnbuiltAnswer)
      ? ["*Not yet* marks an answer that is not implemented; choosing it is an error."]
      : []),
    "",
    "Confidence: **documented** on a vendor page, **reported** by an integrator, **inferred** from something published,",
    "**assumed** without evidence.",
    "",
    ...Object.entries(file.profiles).map(([name, profile]) => `The profile \`${name}\`: ${profile.describes}`),
    "",
    ...file.claims.flatMap(claimSection),
    "## Sources",
    "",
    ...Object.entries(file.sources).map(
      ([id, { title, url }]) => `- \`${id}\`: ${url ? `[${title}](${encodeURI(url)})` : title}`,
    ),
    "",
  ].join("\n");
}

function hasUnbuiltAnswer({ answers }: Claim): boolean {
  return answers.some(({ status }) => status === "not-yet");
}

function claimSection(claim: Claim): string[] {
  const scope = claim.scope === "all" ? "all reports" : claim.scope.map((report) => `\`${report}\``).join(", ");
  return [
    `## ${claim.id}`,
    "",
    `${claim.question} *(${scope}; case \`claim-${claim.id}\`)*`,
    "",
    "| answer | meaning | evidence |",
    "| --- | --- | --- |",
    ...claim.answers.map((answer) => answerRow(claim, answer)),
    "",
  ];
}

function answerRow(claim: Claim, answer: CandidateAnswer): string {
  const name = isDefault(claim, answer) ? `**${answer.id}**${defaultReports(claim, answer)}` : answer.id;
  const label = answer.status === "not-yet" ? `${name} *(not yet)*` : name;
  const evidence = answer.evidence.map(
    ({ source, confidence, note }) => `${confidence}, \`${source}\`${note ? `: ${note}` : ""}`,
  );
  return `| ${label} | ${answer.means} | ${evidence.join("<br>")} |`;
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
