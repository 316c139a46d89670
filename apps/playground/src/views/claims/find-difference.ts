import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { type Profile, type ReportId, reportIds } from "@mockvox/spec";
import { type Example, examplesFor, wholeDay } from "./examples.ts";

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

/** Finds the first example that two profiles answer differently; undefined when none of them tells. */
export async function findDifference(
  before: Profile,
  after: Profile,
  report?: ReportId,
): Promise<Difference | undefined> {
  const first = report ? [report, ...reportIds.filter((id) => id !== report)] : reportIds;
  const examples = examplesFor(first, await busySecond());
  const [askBefore, askAfter] = [askerOf(before), askerOf(after)];
  for (const [index, make] of examples.entries()) {
    const [one, other] = await Promise.all([askBefore(make(), index), askAfter(make(), index)]);
    if (one !== other) return { title: make().title, before: shortened(one), after: shortened(other) };
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
    fake.fillQuota();
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
  const text = await response.text();
  return [`HTTP ${response.status}`, ...headers, "", indented(text)].join("\n");
}

/** JSON that the server indented or escaped stays as it came. */
function indented(text: string): string {
  if (text.length > longestShown * 10 || text.includes("\n")) return text;
  return text.replaceAll(/([{[,])(?=")/g, "$1\n  ").replaceAll("},{", "},\n{");
}

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}\n…` : text;
}

/** A second of the day in which an interaction began. */
async function busySecond(): Promise<string> {
  const send = toFetch(createFake({ seed: 7, size: "small", clock: virtualClock({ start: noon }) }));
  const response = await send(wholeDay("diagram_13"));
  const { data }: { data: { date: string }[] } = await response.json();
  return data[0]?.date.replaceAll(/\D/g, "") ?? "20260302120000";
}
