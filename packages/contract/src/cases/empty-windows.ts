import { roles } from "../roles.ts";
import type { Said } from "../said.ts";
import { replyIn } from "../samples/sample.ts";
import { isAnswered, isEmptyWindow, type Reply, saysTheSame } from "../wire/reply.ts";
import { type Evidence, Unclear } from "./case.ts";

export const noRows: Said = {
  en: "the window held no rows; name a day with activity with `--day`",
  es: "la ventana no trajo filas; indique un día con actividad con `--day`",
};

/** The day of the small report, asked as everybody asks. Requests that are odd in one thing are compared with it. */
export const plainDay: string = `day:${roles.small}`;

/**
 * Makes sure that a reply that is no answer was a refusal, and not what the server says where nothing happened.
 *
 * @throws {Unclear} when the plain request for the same day was not answered either, or was not taken
 */
export function needActivity(reply: Reply, { known }: Evidence): void {
  const plain = replyIn(known, plainDay);
  if (isAnswered(reply) || (plain && isAnswered(plain))) return;
  if (isEmptyWindow(reply) || (plain && saysTheSame(reply, plain))) throw new Unclear(noRows, true);
}
