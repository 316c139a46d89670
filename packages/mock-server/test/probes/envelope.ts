import { parseOwnData } from "../../src/index.ts";
import { named, type Probes, parse, queryOf, quiet } from "./ground.ts";

export const envelopeProbes = {
  "success-code-type": async (make, report) => {
    return typeof parse(await make().ask(queryOf(report))).code === "string" ? "string" : "number";
  },
  "refusal-code-type": async (make) => (typeof parse(await make().ask({})).code === "string" ? "string" : "number"),
  "refusal-data": async (make) => {
    const { data } = parse(await make().ask({}));
    return data === undefined ? "absent" : data === null ? "null" : "empty-list";
  },
  "refusal-http-status": async (make) => ((await make().ask({})).status === 200 ? "always-200" : "same-as-code"),
  "message-case": async (make) =>
    named(parse(await make().ask({})).msg, {
      "as-documented": /^SOME PARAMETERS/,
      sentence: /^Some parameters are req/,
    }),
  "json-whitespace": async (make) => {
    const texts = await Promise.all(
      [queryOf("diagram_2"), queryOf("diagram_13"), queryOf("cdr_4"), {}].map((query) => make().ask(query)),
    );
    const layouts = texts.map(({ text }) => named(text, { compact: /^\{"code"/, indented: /^\{\n {4}"code"/ }));
    const isPretty = texts.every(({ text }) => JSON.stringify(JSON.parse(text), null, 4) === text);
    return isPretty && layouts.every((layout) => layout === "indented") ? "indented" : (layouts[0] ?? "something else");
  },
  "json-escaping": async (make) => {
    const accents = parseOwnData({ rows: { diagram_13: [{ cod_opc_menu: "Atención/ñ" }] } });
    const { text } = await make({ data: accents }).ask(queryOf("diagram_13"));
    return named(text, { escaped: /Atenci\\u00f3n\\\/\\u00f1/, plain: /Atención\/ñ/ });
  },
  "data-type": async (make) => {
    const { data } = parse(await make().ask(queryOf("diagram_13")));
    if (Array.isArray(data)) return "list";
    return Array.isArray(JSON.parse(String(data))) ? "encoded-string" : "something else";
  },
  "byte-order-mark": async (make) => {
    const asked = [queryOf("cdr_4"), queryOf("diagram_13"), queryOf("diagram_2", quiet)].map((query) =>
      make().ask(query),
    );
    const marks = (await Promise.all(asked)).map(({ text }) => text.startsWith("\ufeff{"));
    return named(marks.join(), { present: /^(true,?){3}$/, absent: /^(false,?){3}$/ });
  },
  "empty-window": async (make, report) => {
    const reply = await make().ask(queryOf(report, quiet));
    if (reply.status === 404) return "not-found";
    if (!Array.isArray(parse(reply).data)) return "zero-buckets";
    return "empty-data";
  },
  "future-window": async (make) => {
    const future = { date_ini: "20300101000000", date_end: "20300102000000" };
    return (await make().ask(queryOf("cdr_4", future))).status === 404 ? "as-empty" : "refused";
  },
} satisfies Partial<Probes>;
