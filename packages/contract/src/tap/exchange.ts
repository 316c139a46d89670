import { isReportId, type RefusalId } from "@mockvox/spec";
import type { Case } from "../cases/case.ts";
import { cases } from "../cases/cases.ts";
import { provokedBy } from "../cases/refusals.ts";
import { isAnswered, isEmptyWindow, type Reply, refusalNamed } from "../wire/reply.ts";

/** Cases with the samples that one answer stands for. */
export interface Exchange {
  readonly cases: readonly Case[];
  readonly replies: ReadonlyMap<string, readonly Reply[]>;
}

/** What an answer to a request for `api` is evidence for. */
export function evidenceIn(reply: Reply, api: string): readonly Exchange[] {
  const refusal = refusalNamed(reply);
  if (!isAnswered(reply) && !isEmptyWindow(reply) && refusal) return ofRefusal(reply, refusal);
  if (!isReportId(api)) return [];
  return [exchange(isEmptyWindow(reply) ? `empty:${api}` : `day:${api}`, reply, () => true)];
}

function ofRefusal(reply: Reply, id: RefusalId): readonly Exchange[] {
  const isClaim = ({ judges }: Case): boolean => "claim" in judges;
  const sample = provokedBy[id];
  const own = sample ? [exchange(sample, reply, (one) => isClaim(one) || one.id === `refusal-${id}`)] : [];
  return sample === "no-token" ? own : [...own, exchange("no-token", reply, isClaim)];
}

/** The cases that one sample suffices for, and that do not look at what the run itself asks for. */
function exchange(sample: string, reply: Reply, isMeant: (one: Case) => boolean): Exchange {
  const suffices = ({ samples, ofRequest, never }: Case): boolean =>
    !ofRequest &&
    !never &&
    samples.length > 0 &&
    samples.every((choice) => (typeof choice === "string" ? choice === sample : choice.includes(sample)));
  return { cases: cases.filter((one) => suffices(one) && isMeant(one)), replies: new Map([[sample, [reply]]]) };
}
