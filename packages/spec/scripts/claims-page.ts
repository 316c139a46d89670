import type { ClaimsFile } from "./claims.ts";

type Claim = ClaimsFile["claims"][number];
type Answer = Claim["answers"][number];

/** Writes the ledger as a page for people: `docs/claims.md`. */
export function claimsPage(file: ClaimsFile): string {
  return [
    "<!-- Made by `npx pnpm@12.21.0 generate` from packages/spec/claims.yaml. Do not edit. -->",
    "# Claims",
    "",
    "What the vendor's documentation contradicts or leaves open. Each claim is a question about the real server with its",
    "candidate answers and their evidence. The fake gives the answer in bold unless a profile chooses another one, as in",
    '`{ "mockvox": 1, "name": "mine", "extends": "default", "answers": { "window-end": "exclusive" } }`.',
    ...(file.claims.some(hasNotYet)
      ? ["*Not yet* marks an answer that the fake cannot give so far; choosing it is an error."]
      : []),
    "",
    "How sure an answer is: **documented** by a vendor page, **reported** by an integrator, **inferred** from something",
    "published, **assumed** without evidence.",
    "",
    ...Object.entries(file.profiles).map(([name, profile]) => `The profile \`${name}\`: ${profile.describes}`),
    "",
    ...file.claims.flatMap(section),
    "## Sources",
    "",
    ...Object.entries(file.sources).map(
      ([id, { title, url }]) => `- \`${id}\`: ${url ? `[${title}](${encodeURI(url)})` : title}`,
    ),
    "",
  ].join("\n");
}

function hasNotYet({ answers }: Claim): boolean {
  return answers.some(({ status }) => status === "not-yet");
}

function section(claim: Claim): string[] {
  const scope = claim.scope === "all" ? "all reports" : claim.scope.map((report) => `\`${report}\``).join(", ");
  return [
    `## ${claim.id}`,
    "",
    `${claim.question} *(${scope}; case \`claim-${claim.id}\`)*`,
    "",
    "| answer | means | evidence |",
    "| --- | --- | --- |",
    ...claim.answers.map((answer) => row(claim, answer)),
    "",
  ];
}

function row(claim: Claim, answer: Answer): string {
  const name = isDefault(claim, answer) ? `**${answer.id}**${reportsOf(claim, answer)}` : answer.id;
  const label = answer.status === "not-yet" ? `${name} *(not yet)*` : name;
  const evidence = answer.evidence.map(
    ({ source, confidence, note }) => `${confidence}, \`${source}\`${note ? `: ${note}` : ""}`,
  );
  return `| ${label} | ${answer.means} | ${evidence.join("<br>")} |`;
}

function isDefault(claim: Claim, answer: Answer): boolean {
  return typeof claim.default === "string"
    ? claim.default === answer.id
    : Object.values(claim.default).includes(answer.id);
}

function reportsOf(claim: Claim, answer: Answer): string {
  if (typeof claim.default === "string") return "";
  const reports = Object.entries(claim.default).filter(([, choice]) => choice === answer.id);
  return ` (${reports.map(([report]) => `\`${report}\``).join(", ")})`;
}
