import { type ReportId, reportIds, reportOf } from "@mockvox/spec";
import { kindOf, messageShape, nameShape, shapeOf } from "../shape.ts";
import { measureOf } from "../wire/measure.ts";
import { envelopeOf, isAnswered, isEmptyWindow, type Reply, statusOf } from "../wire/reply.ts";
import { rowsOf } from "../wire/rows.ts";
import { breaking, type Case, type Conclusion, type Difference, type Evidence, plainly, Unclear } from "./case.ts";
import { noRows } from "./empty-windows.ts";
import { foundAs } from "./found-as.ts";
import { dayOf } from "./places.ts";
import { isAllRefused, takesNoAll } from "./refused-all.ts";
import { unknownColumns } from "./row-keys.ts";

type Judge = (reply: Reply, report: ReportId) => readonly Difference[];

const keys = ["code", "error", "msg", "data"];

const isAnsweredCase: Judge = (reply, report) => {
  if (isAnswered(reply) || isEmptyWindow(reply)) return [];
  if (isAllRefused(reply, report)) throw takesNoAll();
  return [breaking("status", String(statusOf(reply)), plainly("200"), foundAs(reply))];
};

const hasFourKeys: Judge = (reply) => {
  const found = Object.keys(envelopeOf(reply) ?? {});
  if (found.join() === keys.join()) return [];
  const odd = [...keys.filter((key) => !found.includes(key)), ...found.filter((key) => !keys.includes(key))];
  const shapes = found.map(nameShape);
  return [breaking("keys", odd.map(nameShape).join(), plainly(keys.join(", ")), plainly(shapes.join(", ")))];
};

const hasNoError: Judge = (reply) => {
  const { error } = envelopeOf(reply) ?? {};
  return error === null ? [] : [breaking("error", kindOf(error), plainly("null"), plainly(shapeOf(error)), ["/error"])];
};

const saysHowMany: Judge = (reply) => {
  const { msg } = envelopeOf(reply) ?? {};
  if (typeof msg === "string" && /^\d+ records were found$/.test(msg)) return [];
  return [breaking("message", kindOf(msg), plainly("d records were found"), plainly(messageShape(msg)), ["/msg"])];
};

/** Where `data` is an object of buckets the number is a claim of its own. */
const countsItsRows: Judge = (reply, report) => {
  const told = measureOf(/\d+/.exec(String(envelopeOf(reply)?.msg))?.[0]);
  const sent = rowsOf(reply, report).length;
  if (reportOf(report).shape === "buckets" || Number.isNaN(told) || told === sent || told > 60_000) return [];
  const found = { en: "another number", es: "otro número" };
  return [breaking("count", "rows", { en: "the number of rows", es: "el número de filas" }, found, ["/msg"])];
};

const hasItsShape: Judge = (reply, report) => {
  const { data } = reply;
  const { shape, buckets = [] } = reportOf(report);
  if (shape === "buckets" && isEmptyWindow(reply)) throw new Unclear(noRows, true);
  const expected = shape === "rows" ? "a list" : buckets.join(", ");
  const found =
    shape === "rows" || Array.isArray(data) ? kindOf(data) : Object.keys(Object(data)).map(nameShape).join(", ");
  return found === expected ? [] : [breaking("data", found, plainly(expected), plainly(found), ["/data"])];
};

const hasKnownColumns: Judge = (reply, report) => {
  const strange = rowsOf(reply, report).flatMap(({ at, values }) =>
    unknownColumns(report, values).map((name) => ({ name: nameShape(name), at: `${at}/${nameShape(name)}` })),
  );
  const [first] = strange;
  if (!first) return [];
  const names = [...new Set(strange.map(({ name }) => name))].join(", ");
  const expected = plainly(reportOf(report).columns.join(", "));
  return [
    breaking(
      "unknown",
      names,
      expected,
      plainly(names),
      strange.map(({ at }) => at),
    ),
  ];
};

/** Media types that are no secret; another is shown as its shape. */
const knownType =
  /^(application\/(json|xml|octet-stream|javascript|problem\+json)|text\/(json|html|plain|xml|csv))(; ?charset="?(utf-?8|utf-?16|us-ascii|iso-8859-15?|windows-1252)"?)?$/i;

const isJson: Judge = (reply) => {
  const type = reply.header("content-type") ?? "";
  if (/^application\/json(; ?charset=utf-8)?$/i.test(type) && reply.isUtf8) return [];
  const [found = type === "" ? "nothing" : kindOf(type)] = knownType.exec(type) ?? [];
  const told = reply.isUtf8 ? found : "bytes that are no UTF-8";
  return [breaking("content-type", told, plainly("application/json; charset=utf-8"), plainly(told))];
};

interface Part {
  readonly id: string;
  readonly judge: Judge;
  readonly en: string;
  readonly es: string;
  readonly place: string;
}

const parts: readonly Part[] = [
  { id: "answered", judge: isAnsweredCase, en: "a day is answered", es: "un día se responde", place: "" },
  {
    id: "keys",
    judge: hasFourKeys,
    en: "the envelope has its four keys in order",
    es: "el sobre trae sus cuatro claves en orden",
    place: "",
  },
  {
    id: "error",
    judge: hasNoError,
    en: "`error` is null in an answer",
    es: "`error` es null en una respuesta",
    place: "/properties/error",
  },
  {
    id: "message",
    judge: saysHowMany,
    en: "`msg` says how many records were found",
    es: "`msg` dice cuántos registros se encontraron",
    place: "/properties/msg",
  },
  {
    id: "count",
    judge: countsItsRows,
    en: "`msg` counts the rows that are sent",
    es: "`msg` cuenta las filas que se envían",
    place: "/properties/msg",
  },
  {
    id: "data",
    judge: hasItsShape,
    en: "`data` has its shape",
    es: "`data` tiene su forma",
    place: "/properties/data",
  },
  {
    id: "columns",
    judge: hasKnownColumns,
    en: "rows have no unknown column",
    es: "las filas no traen columnas desconocidas",
    place: "/properties/data",
  },
  {
    id: "content-type",
    judge: isJson,
    en: "the answer is JSON in UTF-8",
    es: "la respuesta es JSON en UTF-8",
    place: "",
  },
];

/** The envelope of every report, part by part. */
export const envelopeCases: readonly Case[] = reportIds.flatMap((report) =>
  parts.map(({ id, judge, en, es, place }) => ({
    id: `${report}-envelope-${id}`,
    title: { en: `${report}: ${en}`, es: `${report}: ${es}` },
    judges: { spec: `#/components/schemas/${report}_envelope${place}` },
    report,
    samples: [dayOf(report)],
    quick: true,
    judge: (evidence: Evidence): Conclusion => judgeAnswers(evidence, report, judge),
  })),
);

/** Judges what was answered of the first sample that was taken; of several sent together each that was let in. */
function judgeAnswers({ replies, has }: Evidence, report: ReportId, judge: Judge): Conclusion {
  const sample = dayOf(report).find(has) ?? `day:${report}`;
  const found = replies(sample);
  const sent = found.filter(isAnswered);
  if (judge === isAnsweredCase)
    return { differences: sent.length > 0 ? [] : found.slice(0, 1).flatMap((one) => judge(one, report)) };
  const [first] = sent;
  if (first) return { differences: judge(first, report) };
  throw new Unclear({ en: "no answer carried data", es: "ninguna respuesta trajo datos" }, true);
}
