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
        scope: z.union([z.literal("all"), z.array(z.string()).min(1)]),
        default: z.union([z.string(), z.record(z.string(), z.string())]),
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

/** Reads `claims.yaml`, checks its shape and that its parts know each other. */
export function readClaims(document: JsonObject): ClaimsFile {
  const file = claimsFile.parse(readYaml("claims.yaml"));
  const faults = [
    ...repeated(file.claims.map((claim) => claim.id)).map((name) => `claim ${name} stands twice`),
    ...file.claims.flatMap((claim) => faultsOf(claim, file, reportIds(document))),
    ...Object.entries(file.profiles).flatMap(([name, profile]) => profileFaults(name, profile.answers, file)),
  ];
  if (faults.length > 0) throw new Error(`claims.yaml does not hold together:\n  ${faults.join("\n  ")}`);
  return file;
}

function faultsOf(claim: Claim, file: ClaimsFile, reports: string[]): string[] {
  const scope = claim.scope === "all" ? [] : claim.scope;
  const sources = claim.answers.flatMap((answer) => answer.evidence.map((item) => item.source));
  return [
    ...repeated(claim.answers.map((answer) => answer.id)).map((name) => `answer ${name} stands twice`),
    ...scope.filter((report) => !reports.includes(report)).map((report) => `unknown report ${report}`),
    ...sources.filter((source) => !file.sources[source]).map((source) => `unknown source ${source}`),
    ...choiceFaults(claim.default, claim),
  ].map((fault) => `${claim.id}: ${fault}`);
}

function choiceFaults(choice: Choice, claim: Claim): string[] {
  const answers = new Map(claim.answers.map((answer) => [answer.id, answer.status]));
  const faults = (name: string): string[] =>
    answers.get(name) === "live" ? [] : [`${name} is not a live answer of it`];
  if (typeof choice === "string") return faults(choice);
  const reports = Object.keys(choice);
  const strangers = reports.filter((report) => claim.scope === "all" || !claim.scope.includes(report));
  return [...Object.values(choice).flatMap(faults), ...strangers.map((report) => `${report} is outside its scope`)];
}

function profileFaults(name: string, answers: Record<string, Choice>, file: ClaimsFile): string[] {
  return Object.entries(answers).flatMap(([id, choice]) => {
    const claim = file.claims.find((candidate) => candidate.id === id);
    return claim
      ? choiceFaults(choice, claim).map((fault) => `profile ${name}, ${id}: ${fault}`)
      : [`profile ${name}: unknown claim ${id}`];
  });
}

function repeated(names: string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}
