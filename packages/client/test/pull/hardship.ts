import { createFake, type Fake, type FakeOptions, virtualClock } from "@mockvox/mock-server";
import { refusalIds, vendorOffsetSeconds } from "@mockvox/spec";
import { type Client, createClient, QuotaError, WolkvoxError } from "../../src/index.ts";
import { type Cursor, pull } from "../../src/pull.ts";
import { fetchOf } from "../ground.ts";
import { addRows, type Multiset } from "./multiset.ts";

/** What a pull has to go through. */
interface Hardship {
  /** The share of requests that get each of the refusals; above 0, every refusal comes once at least. */
  refused: number;
  /** The share of answers that are reset, cut, or replaced by a gateway's page; each. */
  spoiled: number;
  /** Where a body breaks. */
  afterBytes: number;
  /** Requests a day. */
  quota: number;
  inFlight: 1 | 2;
}

export interface Trial extends Hardship {
  fake: FakeOptions;
  rowLimit?: number;
  from: string;
  to: string;
}

/** What came of it. */
export interface Endured {
  rows: Multiset;
  /** Class names of the errors that ended a pull, each once. */
  met: Set<string>;
  refusals: Set<string>;
  /** Fourteen digits each, in order. */
  steps: (readonly [from: string, to: string])[];
}

/** Shortly before midnight; soon after it the server is in maintenance for two hours. */
const evening = Date.parse("2026-06-01T23:30:00-05:00");

/** Pulls diagram_13 through all of it, going on with the last cursor whenever a pull ends, on the next day if the quota is spent. */
export async function endure(trial: Trial): Promise<Endured> {
  const { clock, fake, client } = setUp(trial);
  const endured: Endured = { rows: { count: 0, sum: 0 }, met: new Set(), refusals: new Set(), steps: [] };
  let cursor: Cursor | undefined;
  for (let pulls = 0; pulls < 2_000; pulls += 1) {
    try {
      const { from, to, inFlight } = trial;
      for await (const step of pull(client, "diagram_13", { from, to, cursor, inFlight })) {
        addRows(endured.rows, step.data);
        endured.steps.push([step.from, step.to]);
        // As a file holds it.
        cursor = JSON.parse(JSON.stringify(step.cursor));
      }
      for (const { refusal } of fake.requests) if (refusal) endured.refusals.add(refusal);
      return endured;
    } catch (error) {
      if (!(error instanceof WolkvoxError)) throw error;
      endured.met.add(error.name);
      if (error instanceof QuotaError) clock.advance({ milliseconds: untilMidnight(clock.now()) });
    }
  }
  throw new Error("The pull did not come to its end.");
}

function setUp(trial: Trial): { clock: ReturnType<typeof virtualClock>; fake: Fake; client: Client } {
  const clock = virtualClock({ start: evening, auto: true });
  const limits = { ...trial.fake.limits, requestsPerLicencePerDay: trial.quota };
  const latency = { medianMs: 20_000, p95Ms: 45_000 };
  const fake = createFake({ ...trial.fake, clock, licenses: 1, limits, latency, requestsKept: 10_000 });
  for (const refusal of trial.refused > 0 ? refusalIds : []) {
    fake.refuse(refusal);
    fake.refuse(refusal, { rate: trial.refused });
  }
  if (trial.spoiled > 0) {
    fake.injectFault({ kind: "reset" }, { rate: trial.spoiled });
    fake.injectFault({ kind: "cut-body", afterBytes: trial.afterBytes }, { rate: trial.spoiled });
    fake.injectFault({ kind: "reset", afterBytes: trial.afterBytes }, { rate: trial.spoiled });
    fake.injectFault({ kind: "proxy-page", status: 504 }, { rate: trial.spoiled });
  }
  const answer = fetchOf(fake);
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
