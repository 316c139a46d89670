import { isReportId } from "@mockvox/spec";
import { vendorReports } from "@mockvox/spec/vendor-reports";
import { expect, test } from "vitest";
import { createTestClient } from "./test-client.ts";

/** How many public programs were found that request each report, and the parameters that they send in addition to the dates. */
const uses: readonly [report: string, programs: number, parameters?: string][] = [
  ["cdr_1", 10],
  ["chat_1", 7],
  ["agent_1", 6],
  ["campaign_3", 5, "campaign_id=all"],
  ["campaign_7", 3, "campaign_id=ALL"],
  ["skill_4", 2, "skill_id=all"],
  ["skill_7", 2, "skill_id=all"],
  ["agent_6", 2],
  ["diagram_1", 2, "customer_id=all"],
  ["diagram_2", 1],
  ["campaign_1", 1, "campaign_id=all"],
  ["chat_2", 1],
  ["chat_11", 1],
  ["skill_1", 1, "skill_id=all"],
  ["skill_2", 1, "skill_id=all"],
  ["diagram_9", 1],
];

/** How public programs write their requests: with a pasted URL inside the query, parameters in any order, and other headers. */
const forms = [
  { order: ["api", "parameters", "dates"], headers: { wolkvox_server: "0001", accept: "application/json" } },
  { order: ["dates", "parameters", "api"], headers: { "wolkvox-server": "0001", "content-type": "application/json" } },
  { order: ["api", "dates", "api", "parameters", "dates"], headers: {} },
] as const;

function* requests(): Iterable<[string, string, Record<string, string>]> {
  let count = 0;
  for (const [report, programs, parameters = ""] of uses) {
    for (let program = 0; program < programs; program += 1) {
      const { order, headers } = forms[count % forms.length] ?? forms[0];
      const parts = { api: `api=${report}`, parameters, dates: "date_ini=20260302000000&date_end=20260302235959" };
      yield [
        report,
        order
          .map((name) => parts[name])
          .filter(Boolean)
          .join("&"),
        headers,
      ];
      count += 1;
    }
  }
}

test("46 public uses were found", () => {
  expect([...requests()]).toHaveLength(46);
});

test.each([...requests()])("%s, sent as %s, is answered truthfully", async (report, query, headers) => {
  const { status, text } = await createTestClient().send(query, { headers });
  if (isReportId(report)) expect(status).toBe(200);
  else {
    expect(status).toBe(501);
    expect(JSON.parse(text).msg).toContain(`${report} ("`);
  }
  const shaped = await createTestClient({ unknownReports: "shapes" }).send(query, { headers });
  const hasFields = vendorReports[report]?.fields.length !== 0;
  expect(shaped.status).toBe(hasFields ? 200 : 501);
  if (hasFields) expect(JSON.parse(shaped.text).data.length).toBeGreaterThan(0);
});
