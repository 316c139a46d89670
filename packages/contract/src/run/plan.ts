import type { Case } from "../cases/case.ts";
import { cases } from "../cases/cases.ts";
import { needsRowsOf } from "../cases/reads.ts";
import type { Said } from "../said.ts";
import type { Need, Sample } from "../samples/sample.ts";
import { sampleNamed, samples } from "../samples/samples.ts";

/** A case with the samples that this run takes for it. */
export interface PlannedCase {
  readonly case: Case;
  readonly samples: readonly string[];
}

/** What a run will do, known before anything is sent. */
export interface Plan {
  /** In the order in which they are taken. */
  readonly steps: readonly Sample[];
  /** Most requests that the steps can cost. */
  readonly price: number;
  readonly cases: readonly PlannedCase[];
  /** Cases that cannot be asked, and why. */
  readonly leftOut: readonly { readonly case: Case; readonly reason: Said }[];
}

export interface Wish {
  readonly given: ReadonlySet<Need>;
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** Case ids that are settled already. */
  readonly closed?: ReadonlySet<string>;
}

/** Most requests of a quick run. */
export const quickBudget = 15;

/** Chooses the cases, the samples that they share, and an order: cheap and informative first. */
export function planOf(wish: Wish): Plan {
  const { quick = false, only, closed = new Set() } = wish;
  const wanted = cases.filter((one) => isWanted(one, only));
  const chosen = quick ? quickOnes(wanted, wish) : wanted;
  return draft(
    chosen.filter(({ id }) => !closed.has(id)),
    wish,
  );
}

/** What a quick run asks, the same whatever the budget of the day is: a run in pieces gives the same verdicts as one in one go. */
function quickOnes(wanted: readonly Case[], wish: Wish): readonly Case[] {
  const chosen = wanted.filter((one) => one.quick === true);
  for (const one of wanted.filter((each) => each.quick === "spare")) {
    chosen.push(one);
    if (draft(chosen, wish).price > quickBudget) chosen.pop();
  }
  return chosen;
}

function isWanted(one: Case, only: readonly string[] | undefined): boolean {
  return !only || only.length === 0 || only.some((name) => isNamed(one, name));
}

/** Names are ids, beginnings with a `*` behind them, and reports: those stand for every case that needs their rows. */
function isNamed(one: Case, name: string): boolean {
  const { id } = one;
  if (name.endsWith("*")) return id.startsWith(name.slice(0, -1));
  return id === name || id.startsWith(`${name}.`) || needsRowsOf(one, name);
}

/** The first of some names that no case bears. */
export function strayName(names: readonly string[]): string | undefined {
  return names.find((name) => !cases.some((one) => isNamed(one, name)));
}

function draft(chosen: readonly Case[], { given, quick = false, skip = [] }: Wish): Plan {
  const leftOut = chosen.flatMap((one) => {
    const isSkipped = skip.some((name) => isNamed(one, name));
    const reason = isSkipped ? onPurpose : (one.never ?? lackOf(one, given));
    return reason ? [{ case: one, reason }] : [];
  });
  const open = chosen.filter((one) => !leftOut.some((left) => left.case === one));
  const planned = resolve(open, given, quick);
  const steps = inOrder(closureOf(planned.flatMap((one) => one.samples)), planned);
  return { steps, price: steps.reduce((sum, { price }) => sum + price, 0), cases: planned, leftOut };
}

/** Of samples that serve alike a quick run takes one that it takes anyway, a whole run the first. */
function resolve(open: readonly Case[], given: ReadonlySet<Need>, quick: boolean): readonly PlannedCase[] {
  const sure = closureOf(open.flatMap((one) => one.samples.filter((sample) => typeof sample === "string")));
  const choose = (choice: string | readonly string[]): string => {
    const options = (typeof choice === "string" ? [choice] : choice).filter((id) => lacking(id, given).length === 0);
    return (quick ? options.find((id) => sure.has(id)) : undefined) ?? options[0] ?? "";
  };
  return open.map((one) => ({ case: one, samples: one.samples.map(choose) }));
}

function closureOf(ids: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string): void => {
    if (found.has(id)) return;
    found.add(id);
    for (const before of sampleNamed(id).after) add(before);
  };
  for (const id of ids) add(id);
  return found;
}

/** Takes the sample next that serves most cases for its price, as soon as those before it are taken. */
function inOrder(ids: ReadonlySet<string>, planned: readonly PlannedCase[]): readonly Sample[] {
  const left = new Set(samples.filter(({ id }) => ids.has(id)));
  const worth = worthOf(ids, planned);
  const order: Sample[] = [];
  while (left.size > 0) {
    const waiting = new Set([...left].map(({ id }) => id));
    const ready = [...left].filter((one) => ![...one.after, ...one.follows].some((id) => waiting.has(id)));
    const [next] = ready.sort(
      (one, other) => (worth.get(other.id) ?? 0) / other.price - (worth.get(one.id) ?? 0) / one.price,
    );
    if (!next) throw new Error("The samples wait for each other.");
    left.delete(next);
    order.push(next);
  }
  return order;
}

/** How many cases wait for a sample, directly or for one behind it. */
function worthOf(ids: ReadonlySet<string>, planned: readonly PlannedCase[]): ReadonlyMap<string, number> {
  const worth = new Map<string, number>();
  for (const { samples: needed } of planned) {
    for (const id of closureOf(needed)) if (ids.has(id)) worth.set(id, (worth.get(id) ?? 0) + 1);
  }
  return worth;
}

function lacking(id: string, given: ReadonlySet<Need>): readonly Need[] {
  return sampleNamed(id).needs.filter((need) => !given.has(need));
}

function lackOf(one: Case, given: ReadonlySet<Need>): Said | undefined {
  for (const choice of one.samples) {
    const options = typeof choice === "string" ? [choice] : choice;
    const lacks = options.map((id) => lacking(id, given));
    const [need] = lacks.every((list) => list.length > 0) ? (lacks[0] ?? []) : [];
    if (need) return reasons[need];
  }
  return undefined;
}

export const onPurpose: Said = { en: "it was left out with `--skip`", es: "se omitió con `--skip`" };

const reasons: Readonly<Record<Need, Said>> = {
  burst: {
    en: "it sends three requests at once; allow it with `burst`",
    es: "envía tres solicitudes a la vez; permítalo con `burst`",
  },
  "token-in-url": {
    en: "it puts the token into a URL; allow it with `token-in-url`",
    es: "pone el token en una URL; permítalo con `token-in-url`",
  },
  campaigns: { en: "it needs the ids of two campaigns", es: "necesita los números de dos campañas" },
  server: { en: "it needs the server number", es: "necesita el número del servidor" },
  quotaSpent: { en: "it needs a token whose quota is spent", es: "necesita un token con la cuota agotada" },
  maintenance: {
    en: "it needs a token of a server in maintenance",
    es: "necesita un token de un servidor en mantenimiento",
  },
  slow: {
    en: "it needs a token whose requests take over a minute",
    es: "necesita un token cuyas solicitudes tarden más de un minuto",
  },
};
