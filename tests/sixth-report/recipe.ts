/** A step of the recipe: the files to edit and the scripts to run. */
export interface Step {
  /** Paths as written there. */
  files: readonly string[];
  /** Scripts of the repository's package.json. */
  scripts: readonly string[];
}

/** Reads the numbered steps of "Add a report" in CONTRIBUTING.md, with the report's id filled in. */
export function readRecipe(contributing: string, report: string): Step[] {
  const [, section = ""] = /^## Add a report\n(.*?)^## /ms.exec(contributing) ?? [];
  const steps = [...section.matchAll(/^\d+\. .*(\n {3}.*)*/gm)].map(([step]) => step.replaceAll("<id>", report));
  if (steps.length > 0) return steps.map(readStep);
  throw new Error('CONTRIBUTING.md has no section "Add a report" with numbered steps.');
}

function readStep(step: string): Step {
  const spans = [...step.matchAll(/`([^`]+)`/g)].map(([, span = ""]) => span);
  return {
    files: spans.filter((span) => /^\S+\.\w+$/.test(span)),
    scripts: spans.flatMap((span) => /^npx pnpm@\S+ (\w+)$/.exec(span)?.[1] ?? []),
  };
}
