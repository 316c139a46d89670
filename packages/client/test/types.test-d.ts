import { decode } from "../src/decode.ts";
import { type Client, createClient, type ReportResult } from "../src/index.ts";
import { type Cursor, type PulledWindow, type PullOptions, pull } from "../src/pull.ts";

// Checked only by the type checker: an expected error that does not occur is an error itself.

const window = { date_ini: "20260302000000", date_end: "20260302235959" };
const range = { from: "20260101000000", to: "20260630235959" };

export async function reports(client: Client): Promise<void> {
  const { data: buckets } = await client.report("cdr_4", window);
  const calls: string | undefined = buckets.greater_than_121?.calls;
  // @ts-expect-error An empty window has no buckets.
  buckets.greater_than_121.calls;
  // @ts-expect-error cdr_4 has buckets, not rows.
  buckets[0];
  // @ts-expect-error Values are strings on the wire.
  const number: number | undefined = calls;

  const { data: hours } = await client.report("diagram_1_2", window);
  hours[0]?.ivr_minutes;
  // @ts-expect-error The hour may stand under `day`.
  hours[0]?.date;

  const { data: skills } = await client.report("diagram_2", window);
  skills[0]?.service_level_up;
  // @ts-expect-error A skill has no telephone.
  skills[0]?.telephone;

  const { data: telephones } = await client.report("campaign_8", { ...window, campaign_id: "all" });
  telephones[0]?.answer_machine;
  // @ts-expect-error campaign_8 needs its campaign.
  client.report("campaign_8", window);
  // @ts-expect-error A campaign's id is a text.
  client.report("campaign_8", { ...window, campaign_id: 10_001 });

  const { data: options } = await client.report("diagram_13", window);
  options[0]?.cod_opc_menu;
  // @ts-expect-error There may be no rows.
  options[0].cod_opc_menu;
  // @ts-expect-error diagram_13 has no campaign.
  client.report("diagram_13", { date_ini: "", date_end: "", campaign_id: "all" });

  client.report("cdr_4", { date_ini: new Date(), date_end: { epochMilliseconds: 0 } });
  // @ts-expect-error A number is no moment: seconds or milliseconds?
  client.report("cdr_4", { date_ini: 0, date_end: 0 });
  client.report("cdr_5", window).then(({ data: [row] }) => row?.anything?.toUpperCase());
  client.report<{ calls: string }>("cdr_5", window).then(({ data: [row] }) => row?.calls.toUpperCase());
  const schema = { parse: (row: unknown) => ({ calls: Number(Object(row).calls) }) };
  client.report("cdr_5", window, { schema }).then(({ data: [row] }) => row?.calls.toFixed());
  // @ts-expect-error The type has no such field.
  client.report<{ calls: string }>("cdr_5", window).then(({ data: [row] }) => row?.cals);
  // @ts-expect-error Both dates are needed.
  client.report("cdr_4", { date_ini: window.date_ini });
  number?.toFixed();
}

// @ts-expect-error A client needs a token.
createClient({ server: "0001" });
// @ts-expect-error A client needs a server number or an address.
createClient({ token: "t" });
createClient({ server: "0001", baseUrl: "http://127.0.0.1:4010", token: "t" });

export function decodes(five: {
  cdr_4: ReportResult<"cdr_4">;
  diagram_1_2: ReportResult<"diagram_1_2">;
  diagram_2: ReportResult<"diagram_2">;
  campaign_8: ReportResult<"campaign_8">;
  diagram_13: ReportResult<"diagram_13">;
}): (number | Date | string | null | undefined)[] {
  const bucket = decode("cdr_4", five.cdr_4).data.greater_than_121;
  const calls: number | undefined = bucket?.calls;
  const hour = decode("diagram_1_2", five.diagram_1_2).data[0];
  const minutes: number | undefined = hour?.ivr_minutes;
  const skill = decode("diagram_2", five.diagram_2).data[0];
  const level: number | undefined = skill?.service_level_up;
  const busy: number | undefined = decode("campaign_8", five.campaign_8).data[0]?.busy;
  const option = decode("diagram_13", five.diagram_13).data[0];
  const second: Date | undefined = option?.date;
  const telephone: string | null | undefined = option?.telephone;
  // @ts-expect-error What cannot be read is undefined.
  const certain: number = bucket.calls;
  // @ts-expect-error An identifier stays a text.
  const identifier: number | undefined = option?.conn_id;
  // @ts-expect-error An hour is a Date.
  const text: string | undefined = hour && "date" in hour ? hour.date : undefined;
  return [calls, minutes, level, busy, second, telephone, certain, identifier, text];
}

export async function pulls(client: Client): Promise<Cursor | undefined> {
  pull(client, "campaign_8", { ...range, campaign_id: "all" });
  // @ts-expect-error campaign_8 needs its campaign here too.
  pull(client, "campaign_8", range);
  // @ts-expect-error Two requests in flight are the most.
  pull(client, "cdr_4", { ...range, inFlight: 3 });
  // @ts-expect-error A pull has an end.
  pull(client, "cdr_4", { from: range.from });
  // @ts-expect-error Other reports have no campaign.
  const options: PullOptions<"diagram_2"> = { ...range, campaign_id: "all" };
  let last: PulledWindow<"diagram_13"> | undefined;
  for await (const step of pull(client, "diagram_13", range)) last = step;
  const code: string | undefined = last?.data[0]?.cod_opc_menu;
  // @ts-expect-error A step of rows has no buckets.
  last?.data.greater_than_121;
  return code === options.from ? undefined : last?.cursor;
}
