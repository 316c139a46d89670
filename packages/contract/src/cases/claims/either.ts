import { isAnswered } from "../../wire/reply.ts";
import { needActivity, plainDay } from "../empty-windows.ts";
import type { claim, Decision } from "./claim.ts";

/** What a claim asks that has one answer when a request is answered, and another one when it is not. */
export function either(sample: string, yes: string, no: string): Parameters<typeof claim>[2] {
  return {
    samples: [sample],
    also: [plainDay],
    decide: (evidence): Decision => {
      const reply = evidence.reply(sample);
      needActivity(reply, evidence);
      return isAnswered(reply) ? yes : no;
    },
  };
}
