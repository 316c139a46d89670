import type { LocalizedText } from "@mockvox/spec/text";
import type { Case, SampleChoice } from "../cases/case.ts";
import { needsRowsOf } from "../cases/case-inputs.ts";
import { localize } from "../messages/localize.ts";
import { otherReportSample } from "../samples/other-reports.ts";
import type { Capability, Sample, SampleId } from "../samples/sample.ts";
import { type Catalogue, createCatalogue } from "./catalogue.ts";

/** A case with the samples that this run takes for it. */
export interface PlannedCase {
  readonly case: Case;
  readonly samples: readonly SampleId[];
}

/** What a run will do, known before any request is sent. */
export interface RunPlan {
  /** In the order in which they are taken. */
  readonly steps: readonly Sample[];
  /** Requests of all steps, without retries. */
  readonly requestCount: number;
  readonly cases: readonly PlannedCase[];
  /** Cases that cannot be checked, and why. */
  readonly excluded: readonly { readonly case: Case; readonly reason: LocalizedText }[];
}

export interface PlanRequest {
  /** Default: the contract without reports that the user defined. */
  readonly catalogue?: Catalogue;
  readonly capabilities: ReadonlySet<Capability>;
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Ids of cases that are already settled. */
  readonly settledCases?: ReadonlySet<string>;
}

/** Most requests of a quick run. */
export const quickBudget = 15;

const standardCatalogue = createCatalogue();

/** Chooses the cases, the samples that they share, and an order: cheap and informative first. */
export function createPlan(request: PlanRequest): RunPlan {
  const { quick = false, only, settledCases = new Set(), catalogue = standardCatalogue } = request;
  const selected = catalogue.cases.filter((one) => isSelected(one, only));
  const chosen = quick ? selectQuickCases(selected, request) : selected;
  return draftPlan(
    chosen.filter(({ id }) => !settledCases.has(id)),
    request,
  );
}

/** The cases of a quick run. They do not depend on the day's budget, so a run over several days gives the same verdicts as a single one. */
function selectQuickCases(selected: readonly Case[], request: PlanRequest): readonly Case[] {
  const chosen = selected.filter((one) => one.quick === true);
  for (const one of selected.filter((each) => each.quick === "if-budget-allows")) {
    chosen.push(one);
    if (draftPlan(chosen, request).requestCount > quickBudget) chosen.pop();
  }
  return chosen;
}

function isSelected(one: Case, only: readonly string[] | undefined): boolean {
  return !only || only.length === 0 || only.some((name) => matchesName(one, name));
}

/** A name is a case id, the start of ids followed by `*`, or a report, which stands for every case that needs its rows. */
function matchesName(one: Case, name: string): boolean {
  const { id, samples } = one;
  if (samples.some((sample) => sample === otherReportSample(name))) return true;
  if (name.endsWith("*")) return id.startsWith(name.slice(0, -1));
  return id === name || id.startsWith(`${name}.`) || needsRowsOf(one, name);
}

/** The first name that matches no case. */
export function findUnknownName(names: readonly string[], { cases }: Catalogue): string | undefined {
  return names.find((name) => !cases.some((one) => matchesName(one, name)));
}

function draftPlan(chosen: readonly Case[], request: PlanRequest): RunPlan {
  const { capabilities, quick = false, skip = [], catalogue = standardCatalogue } = request;
  const excluded = chosen.flatMap((one) => {
    const isSkipped = skip.some((name) => matchesName(one, name));
    const reason = isSkipped
      ? skippedByUser
      : (one.undecidableReason ?? missingCapabilityReason(one, capabilities, catalogue));
    return reason ? [{ case: one, reason }] : [];
  });
  const open = chosen.filter((one) => !excluded.some((entry) => entry.case === one));
  const planned = chooseSamples(open, { capabilities, quick, catalogue });
  const ids = withDependencies(
    planned.flatMap((one) => one.samples),
    catalogue,
  );
  const steps = orderSamples(ids, planned, catalogue);
  return {
    steps,
    requestCount: steps.reduce((sum, { requestCount }) => sum + requestCount, 0),
    cases: planned,
    excluded,
  };
}

/** Chooses among alternative samples: a quick run prefers one that it takes anyway, a whole run the first. */
function chooseSamples(
  open: readonly Case[],
  { capabilities, quick, catalogue }: Required<Pick<PlanRequest, "capabilities" | "quick" | "catalogue">>,
): readonly PlannedCase[] {
  const certain = withDependencies(
    open.flatMap((one) => one.samples.filter((sample) => typeof sample === "string")),
    catalogue,
  );
  const choose = (choice: SampleChoice): readonly SampleId[] => {
    const options = (typeof choice === "string" ? [choice] : choice).filter(
      (id) => missingCapabilities(id, capabilities, catalogue).length === 0,
    );
    const shared = quick ? options.find((id) => certain.has(id)) : undefined;
    return shared === undefined ? options.slice(0, 1) : [shared];
  };
  return open.map((one) => ({ case: one, samples: one.samples.flatMap(choose) }));
}

function withDependencies(ids: readonly SampleId[], { sampleById }: Catalogue): ReadonlySet<SampleId> {
  const found = new Set<SampleId>();
  const add = (id: SampleId): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const before of sampleById(id).dependsOn) add(before);
  };
  for (const id of ids) add(id);
  return found;
}

/** Orders samples by the number of cases that they serve per request, after the samples that they depend on. */
function orderSamples(
  ids: ReadonlySet<SampleId>,
  planned: readonly PlannedCase[],
  catalogue: Catalogue,
): readonly Sample[] {
  const left = new Set(catalogue.samples.filter(({ id }) => ids.has(id)));
  const dependents = countDependentCases(ids, planned, catalogue);
  const order: Sample[] = [];
  while (left.size > 0) {
    const waiting = new Set([...left].map(({ id }) => id));
    const ready = [...left].filter((one) => ![...one.dependsOn, ...one.runsAfter].some((id) => waiting.has(id)));
    const [next] = ready.sort(
      (one, other) =>
        (dependents.get(other.id) ?? 0) / other.requestCount - (dependents.get(one.id) ?? 0) / one.requestCount,
    );
    if (!next) throw new Error("The samples depend on each other.");
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** How many cases need each sample, directly or through a sample that depends on it. */
function countDependentCases(
  ids: ReadonlySet<SampleId>,
  planned: readonly PlannedCase[],
  catalogue: Catalogue,
): ReadonlyMap<SampleId, number> {
  const counts = new Map<SampleId, number>();
  for (const { samples: needed } of planned) {
    for (const id of withDependencies(needed, catalogue)) if (ids.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

type Capabilities = ReadonlySet<Capability>;

function missingCapabilities(id: SampleId, given: Capabilities, { sampleById }: Catalogue): readonly Capability[] {
  return sampleById(id).needs.filter((need) => !given.has(need));
}

function missingCapabilityReason(one: Case, given: Capabilities, catalogue: Catalogue): LocalizedText | undefined {
  for (const choice of one.samples) {
    const options = typeof choice === "string" ? [choice] : choice;
    const missing = options.map((id) => missingCapabilities(id, given, catalogue));
    const [need] = missing.every((list) => list.length > 0) ? (missing[0] ?? []) : [];
    if (need) return capabilityReasons[need];
  }
  return undefined;
}

export const skippedByUser: LocalizedText = localize("skipped-by-user");

const capabilityReasons: Readonly<Record<Capability, LocalizedText>> = {
  burst: localize("needs-burst"),
  "token-in-url": localize("needs-token-in-url"),
  campaigns: localize("needs-campaigns"),
  server: localize("needs-server"),
  quotaSpent: localize("needs-quota-spent"),
  maintenance: localize("needs-maintenance"),
  slow: localize("needs-slow"),
};
