import { answerTo } from "../answers.ts";
import { stampOf } from "../calendar.ts";
import type { Contact, Visit } from "../town.ts";
import type { Row, Survey, Table } from "./table.ts";

/** The options that contacts passed through, in the order in which the contacts began. */
export function tabulateDiagram13(survey: Survey): Table {
  const data = survey.contacts.flatMap((contact) => rowsOf(contact, survey));
  return { data, count: data.length };
}

function rowsOf(contact: Contact, survey: Survey): Row[] {
  const visit = contact.kind === "dial" ? undefined : contact.visit;
  if (!visit) return [];
  return visit.stops.map(({ after, attempt, option }) => ({
    rp_id: visit.point,
    ...contactColumns(visit, survey),
    ...inOrder(attempt, visit.telephone || placeholderOf(survey), survey),
    date: writeDate(contact.starts, survey),
    second_event: after,
    cod_opc_menu: option,
  }));
}

const placeholderOf = ({ answers }: Survey): string => (answerTo(answers, "missing-contact") === "dash" ? "-" : "");

function contactColumns(visit: Visit, survey: Survey): Row {
  const { answers } = survey;
  const isDotted = visit.channel !== "voice" && answerTo(answers, "chat-conversation-id") === "dotted";
  return {
    conn_id: isDotted ? `0001.0044.${visit.conversation}` : visit.conversation,
    customer_id: visit.customer || placeholderOf(survey),
    channel: channelOf(visit, answerTo(answers, "menu-channels") === "more"),
  };
}

/** Further chats take the place of some on Facebook. */
const channelOf = ({ channel, conversation }: Visit, knowsMore: boolean): string =>
  knowsMore && channel === "chat-facebook" && Number(conversation.at(-3)) % 2 === 0 ? "chat-instagram" : channel;

function inOrder(attempt: number, telephone: string, { answers }: Survey): Row {
  return answerTo(answers, "menu-column-order") === "sample" ? { attempt, telephone } : { telephone, attempt };
}

function writeDate(at: number, { answers }: Survey): string {
  const { day, hour, minute, second } = stampOf(at);
  return answerTo(answers, "menu-date-format") === "timestamp"
    ? `${day} ${hour}:${minute}:${second}`
    : `${day}-${hour}-${minute}-${second}`;
}
