import { createFake, type Fake, type FakeOptions, virtualClock } from "@mockvox/mock-server";
import { refusalIds, vendorOffsetSeconds } from "@mockvox/spec";
import { type Client, createClient, QuotaError, WolkvoxError } from "../../src/index.ts";
import { type Cursor, pull } from "../../src/pull.ts";
import { fetchFrom } from "../test-client.ts";
import { addRows, type Multiset } from "./multiset.ts";

/** The adverse conditions of a pull. */
interface AdverseConditions {
  /** The rate of each refusal; above 0, each occurs at least once. */
  refusalRate: number;
  /** The rate of each fault: reset, truncation, a gateway's page. */
  faultRate: number;
  /** Where bodies are truncated. */
  afterBytes: number;
  /** Requests a day. */
  quota: number;
  inFlight: 1 | 2;
}

export interface AdversePull extends AdverseConditions {
  fake: FakeOptions;
  rowLimit?: number;
  from: string;
  to: string;
}

/** The outcome. */
export interface PullOutcome {
  rows: Multiset;
  /** The class names of errors that ended a pull. */
  errorNames: Set<string>;
  refusals: Set<string>;
  /** Fourteen digits each, in order. */
  windows: (readonly [from: string, to: string])[];
}

/** Shortly before midnight; soon after it the server is in maintenance for two hours. */
const startTime = Date.parse("2026-06-01T23:30:00-05:00");

/** Pulls diagram_13, resuming with the last cursor whenever a pull fails, on the next day if the quota is spent. */
export async function pullUnderAdversity(trial: AdversePull): Promise<PullOutcome> {
  const { clock, fake, client } = createAdverseServer(trial);
  const endured: PullOutcome = { rows: { count: 0, sum: 0 }, errorNames: new Set(), refusals: new Set(), windows: [] };
  let cursor: Cursor | undefined;
  for (let pulls = 0; pulls < 2_000; pulls += 1) {
    try {
      const { from, to, inFlight } = trial;
      for await (const step of pull(client, "diagram_13", { from, to, cursor, inFlight })) {
        addRows(endured.rows, step.data);
        endured.windows.push([step.from, step.to]);
        // As a file holds it.
        cursor = JSON.parse(JSON.stringify(step.cursor));
      }
      for (const { refusal } of fake.requests) if (refusal) endured.refusals.add(refusal);
      return endured;
    } catch (error) {
      if (!(error instanceof WolkvoxError)) throw error;
      endured.errorNames.add(error.name);
      if (error instanceof QuotaError) clock.advance({ milliseconds: untilMidnight(clock.now()) });
    }
  }
  throw new Error("The pull did not come to its end.");
}

function createAdverseServer(trial: AdversePull): {
  clock: ReturnType<typeof virtualClock>;
  fake: Fake;
  client: Client;
} {
  const clock = virtualClock({ start: startTime, auto: true });
  const limits = { ...trial.fake.limits, requestsPerLicencePerDay: trial.quota };
  const latency = { medianMs: 20_000, p95Ms: 45_000 };
  const fake = createFake({ ...trial.fake, clock, licenses: 1, limits, latency, journalSize: 10_000 });
  for (const refusal of trial.refusalRate > 0 ? refusalIds : []) {
    fake.refuse(refusal);
    fake.refuse(refusal, { rate: trial.refusalRate });
  }
  if (trial.faultRate > 0) {
    fake.injectFault({ kind: "reset" }, { rate: trial.faultRate });
    fake.injectFault({ kind: "cut-body", afterBytes: trial.afterBytes }, { rate: trial.faultRate });
    fake.injectFault({ kind: "reset", afterBytes: trial.afterBytes }, { rate: trial.faultRate });
    fake.injectFault({ kind: "proxy-page", status: 504 }, { rate: trial.faultRate });
  }
  const answer = fetchFrom(fake);
  const client = createClient({
    server: "0001",
    token: "demo",
    clock,
    timeoutMs: Number.POSITIVE_INFINITY,
    fetch: (url, init) => {
      fake.setMaintenance(isNight(clock.now()));
      return answer(url, init);
    },
    ...(trial.rowLimit ? { rowLimit: trial.rowLimit } : {}),
  });
  return { clock, fake, client };
}

const day = 86_400_000;

function timeOfDay(milliseconds: number): number {
  return (milliseconds + vendorOffsetSeconds * 1000) % day;
}

function isNight(milliseconds: number): boolean {
  const hours = timeOfDay(milliseconds) / 3_600_000;
  return hours >= 0.1 && hours < 2;
}

function untilMidnight(milliseconds: number): number {
  return day - timeOfDay(milliseconds);
}
