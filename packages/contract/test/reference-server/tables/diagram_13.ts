import { answerTo } from "../answers.ts";
import { stampOf } from "../calendar.ts";
import type { Contact, MenuVisit } from "../dataset.ts";
import { dialPrefixOf } from "../number-formats.ts";
import type { Row, Table, TableInput } from "./table.ts";

/** The options that contacts entered, in the order in which the contacts started. */
export function tabulateDiagram13(survey: TableInput): Table {
  const data = survey.contacts.flatMap((contact) => rowsOf(contact, survey));
  return { data, count: data.length };
}

function rowsOf(contact: Contact, survey: TableInput): Row[] {
  const visit = contact.kind === "dial" ? undefined : contact.visit;
  if (!visit) return [];
  const stops = answerTo(survey.answers, "menu-rows") === "final" ? visit.stops.slice(-1) : visit.stops;
  return stops.map(({ after, attempt, option }) => ({
    rp_id: visit.point,
    ...contactColumns(visit, contact.starts, survey),
    ...inOrder(attempt, telephoneOf(visit, survey), survey),
    date: writeDate(
      answerTo(survey.answers, "menu-date") === "option" ? contact.starts + after : contact.starts,
      survey,
    ),
    second_event: answerTo(survey.answers, "second-event-origin") === "minute" ? (contact.starts + after) % 60 : after,
    cod_opc_menu: option,
  }));
}

function telephoneOf({ telephone }: MenuVisit, survey: TableInput): string {
  return telephone ? `${dialPrefixOf(survey.answers, "diagram_13")}${telephone}` : missingContactText(survey);
}

function missingContactText({ answers }: TableInput): string {
  return answerTo(answers, "missing-contact") === "dash" ? "-" : "";
}

/** The clocks of an operation in another zone are an hour behind. */
function contactColumns(visit: MenuVisit, starts: number, survey: TableInput): Row {
  const { answers } = survey;
  const unixTime = answerTo(answers, "time-zone") === "operation" ? starts + 3600 : starts;
  const conversation = visit.conversation.replace(`.${starts}.`, `.${unixTime}.`);
  const isDotted = visit.channel !== "voice" && answerTo(answers, "chat-conversation-id") === "dotted";
  return {
    conn_id: isDotted ? `0001.0044.${conversation}` : conversation,
    customer_id: visit.customer || missingContactText(survey),
    channel: channelOf(visit, answerTo(answers, "menu-channels") === "more"),
  };
}

/** Other channels replace some of the chats on Facebook. */
function channelOf({ channel, conversation }: MenuVisit, knowsMore: boolean): string {
  return knowsMore && channel === "chat-facebook" && Number(conversation.at(-3)) % 2 === 0 ? "chat-instagram" : channel;
}

function inOrder(attempt: number, telephone: string, { answers }: TableInput): Row {
  return answerTo(answers, "menu-column-order") === "sample" ? { attempt, telephone } : { telephone, attempt };
}

function writeDate(at: number, { answers }: TableInput): string {
  const { day, hour, minute, second } = stampOf(at);
  return answerTo(answers, "menu-date-format") === "timestamp"
    ? `${day} ${hour}:${minute}:${second}`
    : `${day}-${hour}-${minute}-${second}`;
}
