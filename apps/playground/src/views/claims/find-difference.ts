import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { type Profile, type ReportId, reportIds } from "@mockvox/spec";
import { type ExampleInputs, type ExampleRequests, examplesFor, wholeDayRequest } from "./examples.ts";

/** The responses to an example under two profiles. */
export interface ResponseDifference {
  title: string;
  before: string;
  after: string;
}

const noon = Date.parse("2026-03-04T12:00:00-05:00");
/** Low enough to be reached by an example. */
const lowLimits = { rows: 2000, requestsPerLicencePerDay: 6 };
const maxExcerptLength = 6000;
const contextLines = 12;

/** Finds the first example whose responses differ between two profiles; undefined without a difference. */
export async function findDifference(
  before: Profile,
  after: Profile,
  report?: ReportId,
): Promise<ResponseDifference | undefined> {
  const first = report ? [report, ...reportIds.filter((id) => id !== report)] : reportIds;
  const examples = examplesFor(first, await readExampleInputs());
  const [sendBefore, sendAfter] = [createSender(before), createSender(after)];
  for (const [index, make] of examples.entries()) {
    const [one, other] = await Promise.all([sendBefore(make(), index), sendAfter(make(), index)]);
    if (one !== other) return { title: make().title, ...excerptDifference(one, other) };
  }
  return undefined;
}

/** Sends examples to a new mock server with a profile. Each example uses its own tenant, so that none uses up the quota of another. */
function createSender(profile: Profile): (example: ExampleRequests, tenant: number) => Promise<string> {
  const clock = virtualClock({ start: noon, auto: true });
  const fake = createFake({ profile, seed: 7, size: "small", licenses: 1, limits: lowLimits, clock });
  const send = toFetch(fake);
  return async ({ requests, isConcurrent = false }, tenant) => {
    const token = `demo-${tenant}`;
    fake.resetQuota();
    if (isConcurrent) fake.tenant({ token }).setLatency(1000);
    const sendOne = async (request: Request): Promise<string> => {
      if (request.headers.get("wolkvox-token") === "demo") request.headers.set("wolkvox-token", token);
      return formatResponse(await send(request));
    };
    if (isConcurrent) return (await Promise.all(requests.map(sendOne))).join("\n\n");
    const texts: string[] = [];
    for (const request of requests) texts.push(await sendOne(request));
    return texts.join("\n\n");
  };
}

async function formatResponse(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replace(/^\uFEFF/, "\\uFEFF");
  return [`HTTP ${response.status}`, ...headers, "", indentJson(text)].join("\n");
}

/** Indents compact JSON; JSON that the server has indented stays unchanged. */
function indentJson(text: string): string {
  if (text.length > 5_000_000 || text.includes("\n")) return text;
  return text.replaceAll(/([{[,])(?=")/g, "$1\n  ").replaceAll("},{", "},\n{");
}

/** Excerpts of both texts that start a few lines before the first difference. */
function excerptDifference(one: string, other: string): Pick<ResponseDifference, "before" | "after"> {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const firstDifference = before.findIndex((line, index) => line !== after[index]);
  const from = Math.max(0, (firstDifference < 0 ? before.length : firstDifference) - contextLines);
  const cut = (lines: readonly string[]): string => {
    const text = `${from > 0 ? "…\n" : ""}${lines.slice(from).join("\n")}`;
    return text.length > maxExcerptLength ? `${text.slice(0, maxExcerptLength)}\n…` : text;
  };
  return { before: cut(before), after: cut(after) };
}

/** Reads the values that the examples use from the contact centre. */
async function readExampleInputs(): Promise<ExampleInputs> {
  const fake = createFake({ seed: 7, size: "small", clock: virtualClock({ start: noon }) });
  const [response, { campaigns }] = await Promise.all([toFetch(fake)(wholeDayRequest("diagram_13")), fake.data()]);
  const { data }: { data: { date: string }[] } = await response.json();
  return {
    eventSecond: data[0]?.date.replaceAll(/\D/g, "") ?? "20260302120000",
    campaignIds: campaigns.map(({ id }) => id),
  };
}
