import { parse } from "yaml";
import { readRepositoryFile } from "./code-blocks.ts";

/** A step of a GitHub workflow, with the fields that these tests read. */
export interface Step {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
}

export interface Action {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly required?: boolean; readonly default?: string }>
  >;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

export interface GitLabJob {
  readonly variables: Readonly<Record<string, string>>;
  readonly cache: { readonly paths: readonly string[]; readonly when: string };
  readonly before_script: readonly string[];
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly junit: string } };
}

export const action: Action = readYaml("action.yml");
export const startAction: Action = readYaml("start/action.yml");
export const schedule: Workflow = readYaml("docs/ci/github-schedule.yml");
export const gitlab: Readonly<Record<string, GitLabJob>> = readYaml("docs/ci/gitlab.yml");
export const workflows: readonly Workflow[] = [
  readYaml(".github/workflows/ci.yml"),
  readYaml(".github/workflows/nightly.yml"),
  readYaml(".github/workflows/release.yml"),
];

function readYaml<Document>(path: string): Document {
  return parse(readRepositoryFile(path), { strict: true, uniqueKeys: true });
}
