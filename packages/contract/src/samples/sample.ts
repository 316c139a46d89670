import type { Said } from "../said.ts";
import type { Ask, TokenName } from "../wire/ask.ts";
import type { Reply } from "../wire/reply.ts";

/** What a sample needs besides the main token; what is not given or not permitted is skipped and does not count. */
export type Need = "burst" | "token-in-url" | "campaigns" | "server" | Exclude<TokenName, "main">;

/** What a run was given and has learnt so far. */
export interface Known {
  /** Epoch seconds at which the run began. */
  readonly now: number;
  /** The day to look at, `YYYYmmdd`; undefined leaves the choice to the first answer. */
  readonly day: string | undefined;
  /** Campaign ids that exist. */
  readonly campaigns: readonly string[];
  /** The replies to a sample; undefined when it was not taken. */
  replies(sample: string): readonly Reply[] | undefined;
}

/** A named step of one or more requests, sent at most once in a run whoever needs it. Several requests are sent together. */
export interface Sample {
  readonly id: string;
  /** How many requests it sends. */
  readonly price: number;
  readonly needs: readonly Need[];
  /** Samples that it cannot do without. */
  readonly after: readonly string[];
  /** Samples that go before it when the run takes them anyway. */
  readonly follows: readonly string[];
  /** Whether all rows of its answers are looked at; of another sample the first ones suffice. */
  readonly readsRows: boolean;
  /** The requests, or why there is nothing to ask. */
  ask(known: Known): readonly Ask[] | Said;
}

/** The first reply to a sample that was taken. */
export function replyIn(known: Known, sample: string): Reply | undefined {
  return known.replies(sample)?.[0];
}

/** A sample of one request. */
export function one(
  id: string,
  ask: (known: Known) => Ask | Said,
  {
    needs = [],
    after = ["week"],
    follows = [],
    readsRows = false,
  }: Partial<Pick<Sample, "needs" | "after" | "follows" | "readsRows">> = {},
): Sample {
  const asked = (known: Known): readonly Ask[] | Said => {
    const answer = ask(known);
    return "query" in answer ? [answer] : answer;
  };
  return { id, price: 1, needs, after, follows, readsRows, ask: asked };
}
