import { type Answers, answerTo, type Report } from "./answers.ts";
import { type Asked, spanOf } from "./asked.ts";
import type { About, Deviations, Span } from "./drift.ts";
import { isUnknownCampaign } from "./gate.ts";
import { tabulateCampaign8 } from "./tables/campaign_8.ts";
import { tabulateCdr4 } from "./tables/cdr_4.ts";
import { tabulateDiagram1_2 } from "./tables/diagram_1_2.ts";
import { tabulateDiagram2 } from "./tables/diagram_2.ts";
import { tabulateDiagram13 } from "./tables/diagram_13.ts";
import type { Data, Survey, Table } from "./tables/table.ts";
import { type Contact, contactsBetween } from "./town.ts";
import { writeValues } from "./write.ts";

const tabulators: Record<Report, (survey: Survey) => Table> = {
  cdr_4: tabulateCdr4,
  diagram_1_2: tabulateDiagram1_2,
  diagram_2: tabulateDiagram2,
  campaign_8: tabulateCampaign8,
  diagram_13: tabulateDiagram13,
};

export interface Reading {
  seed: number;
  /** Milliseconds. */
  now: number;
  answers: Answers;
  deviations: Deviations;
  about: About;
}

/** Reads a report. `isEmpty` when nothing happened that the report tells of. */
export function readTable(report: Report, asked: Asked, reading: Reading): Table & { isEmpty: boolean } {
  const { answers, deviations, about } = reading;
  const { data, count } = tabulators[report](surveyOf(asked, reading));
  const isEmpty = Array.isArray(data) ? data.length === 0 : Object.values(data).every(({ calls }) => calls === 0);
  const written = writeValues(inOrder(data, reading), answers, report);
  return { data: deviations.data?.(written, about) ?? written, count, isEmpty };
}

function surveyOf(asked: Asked, reading: Reading): Survey {
  const { answers, deviations, now, about } = reading;
  const plain = spanOf(asked, answers);
  const span = deviations.span?.(plain) ?? plain;
  const secondOf = ({ starts, lasts }: Contact): number =>
    answerTo(answers, "filter-second") === "end" ? starts + lasts : starts;
  const contacts = contactsOf(span, secondOf, reading);
  const campaign = asked.parameters.get("campaign_id") ?? "";
  return {
    ...span,
    contacts: deviations.contacts?.(contacts, span, about) ?? contacts,
    secondOf,
    now: now / 1000,
    campaign: isUnknownCampaign(campaign, answers) ? "" : campaign,
    answers,
  };
}

/** What has ended, and counts in the span. A contact that counts by its end may have begun an hour before. */
function contactsOf(span: Span, secondOf: (contact: Contact) => number, { seed, now }: Reading): Contact[] {
  return contactsBetween(seed, span.from - 3600, span.to).filter((contact) => {
    const second = secondOf(contact);
    return second >= span.from && second <= span.to && contact.starts + contact.lasts <= now / 1000;
  });
}

/** Where no order is promised, a list begins at another row each time. */
function inOrder(data: Data, { answers, about: { nth } }: Reading): Data {
  if (!Array.isArray(data) || data.length === 0 || answerTo(answers, "row-order") === "ascending") return data;
  const first = (nth * 7 + 1) % data.length;
  return [...data.slice(first), ...data.slice(0, first)];
}
