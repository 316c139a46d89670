import { parseCustomData } from "../../src/index.ts";
import { classify, emptyRange, type Probes, parse, queryOf } from "./probe-helpers.ts";

export const envelopeProbes = {
  "success-code-type": async (make, report) => {
    return typeof parse(await make().send(queryOf(report))).code === "string" ? "string" : "number";
  },
  "success-error": async (make) => {
    const client = make();
    const sent = [queryOf("cdr_4"), queryOf("diagram_13")].map((query) => client.send(query));
    const found = (await Promise.all(sent)).map((response) => JSON.stringify(parse(response).error));
    return classify(found.join(), { null: /^null,null$/, "empty-string": /^"",""$/ });
  },
  "refusal-code-type": async (make) => (typeof parse(await make().send({})).code === "string" ? "string" : "number"),
  "refusal-data": async (make) => {
    const { data } = parse(await make().send({}));
    return data === undefined ? "absent" : data === null ? "null" : "empty-list";
  },
  "refusal-http-status": async (make) => ((await make().send({})).status === 200 ? "always-200" : "same-as-code"),
  "message-case": async (make) =>
    classify(parse(await make().send({})).msg, {
      "as-documented": /^SOME PARAMETERS/,
      sentence: /^Some parameters are req/,
    }),
  "json-whitespace": async (make) => {
    const texts = await Promise.all(
      [queryOf("diagram_2"), queryOf("diagram_13"), queryOf("cdr_4"), {}].map((query) => make().send(query)),
    );
    const layouts = texts.map(({ text }) => classify(text, { compact: /^\{"code"/, indented: /^\{\n {4}"code"/ }));
    const isPretty = texts.every(({ text }) => JSON.stringify(JSON.parse(text), null, 4) === text);
    return isPretty && layouts.every((layout) => layout === "indented") ? "indented" : (layouts[0] ?? "something else");
  },
  "json-escaping": async (make) => {
    const accents = parseCustomData(
      { rows: { diagram_13: [{ cod_opc_menu: "Atención/ñ" }] } },
      { allowUnknownColumns: true },
    );
    const { text } = await make({ data: accents }).send(queryOf("diagram_13"));
    return classify(text, { escaped: /Atenci\\u00f3n\\\/\\u00f1/, plain: /Atención\/ñ/ });
  },
  "data-type": async (make) => {
    const { data } = parse(await make().send(queryOf("diagram_13")));
    if (Array.isArray(data)) return "list";
    return Array.isArray(JSON.parse(String(data))) ? "encoded-string" : "something else";
  },
  "byte-order-mark": async (make) => {
    const pending = [queryOf("cdr_4"), queryOf("diagram_13"), queryOf("diagram_2", emptyRange)].map((query) =>
      make().send(query),
    );
    const marks = (await Promise.all(pending)).map(({ text }) => text.startsWith("\ufeff{"));
    return classify(marks.join(), { present: /^(true,?){3}$/, absent: /^(false,?){3}$/ });
  },
  "empty-window": async (make, report) => {
    const response = await make().send(queryOf(report, emptyRange));
    if (response.status === 404) return "not-found";
    if (!Array.isArray(parse(response).data)) return "zero-buckets";
    return "empty-data";
  },
  "empty-message": async (make) =>
    classify(parse(await make().send(queryOf("diagram_2", emptyRange))).msg, {
      zero: /^0 records were found$/,
      "without-number": /^ records were found$/,
    }),
  "future-window": async (make) => {
    const future = { date_ini: "20300101000000", date_end: "20300102000000" };
    return (await make().send(queryOf("cdr_4", future))).status === 404 ? "as-empty" : "refused";
  },
} satisfies Partial<Probes>;
