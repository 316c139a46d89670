import { z } from "zod";
import { type JsonObject, readYaml, reportIds } from "./document.ts";

const confidence = z.enum(["documented", "reported", "inferred", "assumed", "observed"]);
const id = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/);

/** The schema of `claims.yaml`. */
const claimsFile = z.strictObject({
  sources: z.record(id, z.strictObject({ title: z.string().min(1), url: z.url().optional() })),
  claims: z
    .array(
      z.strictObject({
        id,
        question: z.string().regex(/\?$/),
        scope: z.union([z.enum(["all", "other"]), z.array(z.string()).min(1)]),
        default: z.union([z.string(), z.record(z.string(), z.string())]),
        defaultReason: z.string().min(1).optional(),
        answers: z
          .array(
            z.strictObject({
              id,
              means: z.string().min(1),
              status: z.enum(["live", "not-yet"]).default("live"),
              evidence: z.array(z.strictObject({ source: id, confidence, note: z.string().optional() })).min(1),
            }),
          )
          .min(2),
      }),
    )
    .min(24),
  profiles: z.record(
    id,
    z.strictObject({
      describes: z.string(),
      answers: z.record(id, z.union([z.string(), z.record(z.string(), z.string())])),
    }),
  ),
});

export type ClaimsFile = z.infer<typeof claimsFile>;
type Claim = ClaimsFile["claims"][number];
type Choice = Claim["default"];

/** Reads `claims.yaml`; validates its schema and all references within it. */
export function readClaims(document: JsonObject): ClaimsFile {
  const file = claimsFile.parse(readYaml("claims.yaml"));
  const problems = [
    ...findDuplicates(file.claims.map((claim) => claim.id)).map((name) => `duplicate claim ${name}`),
    ...file.claims.flatMap((claim) => claimProblems(claim, file, reportIds(document))),
    ...Object.entries(file.profiles).flatMap(([name, profile]) => profileProblems(name, profile.answers, file)),
  ];
  if (problems.length > 0) throw new Error(`claims.yaml is inconsistent:\n  ${problems.join("\n  ")}`);
  return file;
}

function claimProblems(claim: Claim, file: ClaimsFile, reports: string[]): string[] {
  const scope = typeof claim.scope === "string" ? [] : claim.scope;
  const sources = claim.answers.flatMap((answer) => answer.evidence.map((item) => item.source));
  return [
    ...findDuplicates(claim.answers.map((answer) => answer.id)).map((name) => `duplicate answer ${name}`),
    ...scope.filter((report) => !reports.includes(report)).map((report) => `unknown report ${report}`),
    ...sources.filter((source) => !file.sources[source]).map((source) => `unknown source ${source}`),
    ...choiceProblems(claim.default, claim),
  ].map((problem) => `${claim.id}: ${problem}`);
}

function choiceProblems(choice: Choice, claim: Claim): string[] {
  const answers = new Map(claim.answers.map((answer) => [answer.id, answer.status]));
  const answerProblems = (name: string): string[] =>
    answers.get(name) === "live" ? [] : [`${name} is not one of its implemented answers`];
  if (typeof choice === "string") return answerProblems(choice);
  const reports = Object.keys(choice);
  const outside = reports.filter((report) => typeof claim.scope === "string" || !claim.scope.includes(report));
  return [
    ...Object.values(choice).flatMap(answerProblems),
    ...outside.map((report) => `${report} is outside its scope`),
  ];
}

function profileProblems(name: string, answers: Record<string, Choice>, file: ClaimsFile): string[] {
  return Object.entries(answers).flatMap(([id, choice]) => {
    const claim = file.claims.find((candidate) => candidate.id === id);
    return claim
      ? choiceProblems(choice, claim).map((problem) => `profile ${name}, ${id}: ${problem}`)
      : [`profile ${name}: unknown claim ${id}`];
  });
}

function findDuplicates(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
