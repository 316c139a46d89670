// Reads a day and pulls two months from the mock server at the given URL, and prints the results.
import { createClient, QuotaError } from "@mockvox/client";
import { decode } from "@mockvox/client/decode";
import { pull } from "@mockvox/client/pull";
import { validate } from "@mockvox/client/validate";

const baseUrl = process.argv[2];
const client = createClient({ baseUrl, token: "demo" });
const result = await client.report("cdr_4", { date_ini: "20260302000000", date_end: "20260302235959" });
validate("cdr_4", result.envelope);
const { data, undecoded } = decode("cdr_4", result);

const spent = createClient({ baseUrl, token: "refuse-quota-spent" });
const error = await spent
  .report("diagram_2", { date_ini: new Date(0), date_end: new Date(0) })
  .catch((reason) => reason);

let rows = 0;
for await (const window of pull(client, "diagram_1_2", { from: "20260301000000", to: "20260430235959" }))
  rows += window.data.length;

process.stdout.write(JSON.stringify([data.greater_than_121.calls, undecoded, error instanceof QuotaError, rows]));
