import { type Answers, answerTo, type Report } from "./answers.ts";
import { type Contact, contactsBetween } from "./dataset.ts";
import type { Deviations, ResponseContext, Span } from "./drift.ts";
import { type ParsedRequest, spanOf } from "./parse-request.ts";
import { tabulateCampaign8 } from "./tables/campaign_8.ts";
import { tabulateCdr4 } from "./tables/cdr_4.ts";
import { tabulateDiagram1_2 } from "./tables/diagram_1_2.ts";
import { tabulateDiagram2 } from "./tables/diagram_2.ts";
import { tabulateDiagram13 } from "./tables/diagram_13.ts";
import type { Data, Table, TableInput } from "./tables/table.ts";
import { isUnknownCampaign } from "./validation.ts";
import { writeValues } from "./write-response.ts";

const tabulators: Record<Report, (survey: TableInput) => Table> = {
  cdr_4: tabulateCdr4,
  diagram_1_2: tabulateDiagram1_2,
  diagram_2: tabulateDiagram2,
  campaign_8: tabulateCampaign8,
  diagram_13: tabulateDiagram13,
};

export interface ReadContext {
  seed: number;
  /** Milliseconds. */
  now: number;
  answers: Answers;
  deviations: Deviations;
  context: ResponseContext;
}

/** Reads a report. `isEmpty` if the report has nothing in the date range. */
export function readTable(report: Report, asked: ParsedRequest, reading: ReadContext): Table & { isEmpty: boolean } {
  const { answers, deviations, context } = reading;
  const { data, count } = tabulators[report](tableInputOf(asked, reading));
  const isEmpty = Array.isArray(data) ? data.length === 0 : Object.values(data).every(({ calls }) => calls === 0);
  const written = writeValues(inOrder(data, reading), answers, report);
  return { data: deviations.data?.(written, context) ?? written, count, isEmpty };
}

function tableInputOf(asked: ParsedRequest, reading: ReadContext): TableInput {
  const { answers, deviations, now, context } = reading;
  const plain = spanOf(asked, answers);
  const span = deviations.span?.(plain) ?? plain;
  const secondOf = ({ starts, lasts }: Contact): number =>
    answerTo(answers, "filter-second") === "end" ? starts + lasts : starts;
  const contacts = contactsOf(span, secondOf, reading);
  const campaign = asked.parameters.get("campaign_id") ?? "";
  return {
    ...span,
    contacts: deviations.contacts?.(contacts, span, context) ?? contacts,
    secondOf,
    now: now / 1000,
    campaign: isUnknownCampaign(campaign, answers) ? "" : campaign,
    answers,
  };
}

/** Contacts that have ended and belong to the span. One that belongs by its end may have started an hour before. */
function contactsOf(span: Span, secondOf: (contact: Contact) => number, { seed, now }: ReadContext): Contact[] {
  return contactsBetween(seed, span.from - 3600, span.to).filter((contact) => {
    const second = secondOf(contact);
    return second >= span.from && second <= span.to && contact.starts + contact.lasts <= now / 1000;
  });
}

/** Without a promised order, a list starts with another row each time. */
function inOrder(data: Data, { answers, context: { requestIndex } }: ReadContext): Data {
  if (!Array.isArray(data) || data.length === 0 || answerTo(answers, "row-order") === "ascending") return data;
  const first = (requestIndex * 7 + 1) % data.length;
  return [...data.slice(first), ...data.slice(0, first)];
}
