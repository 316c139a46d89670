import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { type Profile, type ReportId, reportIds } from "@mockvox/spec";
import { type Example, examplesFor, type Ground, wholeDay } from "./examples.ts";

/** An example's answers under two profiles. */
export interface Difference {
  title: string;
  before: string;
  after: string;
}

const noon = Date.parse("2026-03-04T12:00:00-05:00");
/** Low enough to be reached by an example. */
const lowLimits = { rows: 2000, requestsPerLicencePerDay: 6 };
const longestShown = 6000;
const linesBefore = 12;

/** Finds the first example that two profiles answer differently; undefined when none of them tells. */
export async function findDifference(
  before: Profile,
  after: Profile,
  report?: ReportId,
): Promise<Difference | undefined> {
  const first = report ? [report, ...reportIds.filter((id) => id !== report)] : reportIds;
  const examples = examplesFor(first, await readGround());
  const [askBefore, askAfter] = [askerOf(before), askerOf(after)];
  for (const [index, make] of examples.entries()) {
    const [one, other] = await Promise.all([askBefore(make(), index), askAfter(make(), index)]);
    if (one !== other) return { title: make().title, ...aroundDifference(one, other) };
  }
  return undefined;
}

/** A fake of its own for a profile. Each example asks as a tenant of its own, so that none spends another's quota. */
function askerOf(profile: Profile): (example: Example, tenant: number) => Promise<string> {
  const clock = virtualClock({ start: noon, auto: true });
  const fake = createFake({ profile, seed: 7, size: "small", licenses: 1, limits: lowLimits, clock });
  const send = toFetch(fake);
  return async ({ requests, together = false }, tenant) => {
    const token = `demo-${tenant}`;
    fake.resetQuota();
    if (together) fake.tenant({ token }).setLatency(1000);
    const ask = async (request: Request): Promise<string> => {
      if (request.headers.get("wolkvox-token") === "demo") request.headers.set("wolkvox-token", token);
      return written(await send(request));
    };
    if (together) return (await Promise.all(requests.map(ask))).join("\n\n");
    const texts: string[] = [];
    for (const request of requests) texts.push(await ask(request));
    return texts.join("\n\n");
  };
}

async function written(response: Response): Promise<string> {
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replace(/^\uFEFF/, "\\uFEFF");
  return [`HTTP ${response.status}`, ...headers, "", indented(text)].join("\n");
}

/** JSON that the server indented or escaped stays as it came. */
function indented(text: string): string {
  if (text.length > 5_000_000 || text.includes("\n")) return text;
  return text.replaceAll(/([{[,])(?=")/g, "$1\n  ").replaceAll("},{", "},\n{");
}

/** Both texts from a little before they part, and only so far. */
function aroundDifference(one: string, other: string): Pick<Difference, "before" | "after"> {
  const [before, after] = [one.split("\n"), other.split("\n")];
  const parts = before.findIndex((line, index) => line !== after[index]);
  const from = Math.max(0, (parts < 0 ? before.length : parts) - linesBefore);
  const cut = (lines: readonly string[]): string => {
    const text = `${from > 0 ? "…\n" : ""}${lines.slice(from).join("\n")}`;
    return text.length > longestShown ? `${text.slice(0, longestShown)}\n…` : text;
  };
  return { before: cut(before), after: cut(after) };
}

/** What examples need to know of the contact centre. */
async function readGround(): Promise<Ground> {
  const fake = createFake({ seed: 7, size: "small", clock: virtualClock({ start: noon }) });
  const [response, { campaigns }] = await Promise.all([toFetch(fake)(wholeDay("diagram_13")), fake.data()]);
  const { data }: { data: { date: string }[] } = await response.json();
  return {
    busySecond: data[0]?.date.replaceAll(/\D/g, "") ?? "20260302120000",
    campaignIds: campaigns.map(({ id }) => id),
  };
}
