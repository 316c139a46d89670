import { parseProfile } from "@mockvox/spec";
import { type ControlName, controlOf, readControlsDocument } from "@mockvox/spec/controls";
import type { Controls, TenantControls } from "../fake/controls.ts";
import type { Fake } from "../fake/fake.ts";
import {
  BadRequest,
  type Json,
  readFault,
  readFrequency,
  readLatency,
  readMaintenance,
  readMoment,
  readNumber,
  readRefusal,
  readSpan,
  readSpeed,
  readTokens,
  readWhen,
  refuseStrangers,
} from "./read.ts";
import { readWanted } from "./wanted.ts";

/** What a route may use: the fake, the controls of whomever the request named, its body. */
export interface Call {
  fake: Fake;
  /** Those of the tenant that the headers name, else everybody's. */
  controls: Controls;
  body: Json;
  query: Json;
  /** The server number that the headers name. */
  server: string | undefined;
}

/** Does what a route says and returns what to answer; undefined answers 204. */
type Route = (call: Call) => unknown;

/** The controls that answer once: all but the stream. */
type RouteName = Exclude<ControlName, typeof streamName>;

/** The control whose answer goes on. */
export const streamName = "GET /requests/stream";

/** @throws {BadRequest} when the control takes no such field or parameter */
export function checkFields(name: ControlName, body: Json, query: Json): void {
  const { body: fields, query: parameters } = controlOf(name);
  refuseStrangers(body, fields, `the body of ${name}`);
  refuseStrangers(query, parameters, `the query of ${name}`);
}

/** The controls that are about no tenant; the data are a server's. */
const ofNoTenant: readonly ControlName[] = ["GET /health", "GET /openapi.json", "GET /data"];

/** @throws {BadRequest} when half a tenant is named, which would mean everybody */
export function checkTenant(name: ControlName, { fake, controls, server }: Call): void {
  if (server === undefined || controls !== fake || ofNoTenant.includes(name)) return;
  throw new BadRequest(
    "The header wolkvox_server names a tenant together with wolkvox-token. Send both, or neither for everybody.",
  );
}

/** The controls over HTTP, by method and path below `/__mockvox`. */
export const routes: Readonly<Record<RouteName, Route>> = {
  "GET /health": ({ fake }) => fake.health(),
  "GET /openapi.json": () => readControlsDocument(),
  "GET /data": ({ fake, server }) => fake.data(server),
  "GET /clock": ({ controls }) => clockOf(controls),
  "PUT /clock": ({ fake, controls, body: { now, speed } }) => {
    if (now === undefined && speed === undefined) readMoment(now);
    const [time, rate] = [now === undefined ? undefined : readMoment(now), readSpeed(speed)];
    if (rate !== undefined) forAll(fake, controls);
    if (time !== undefined) controls.clock.set(time);
    if (rate !== undefined) controls.clock.setSpeed(rate);
    return clockOf(controls);
  },
  "POST /clock/advance": ({ controls, body }) => {
    controls.clock.advance(readSpan(body));
    return clockOf(controls);
  },
  "GET /profile": ({ controls }) => controls.conduct().profile,
  "PUT /profile": ({ controls, body }) => {
    const profile = parseProfile(body);
    controls.useProfile(profile);
    return profile;
  },
  "GET /latency": ({ controls }) => ({ latency: controls.conduct().latency }),
  "PUT /latency": ({ controls, body }) => controls.setLatency(readLatency(body.latency)),
  "GET /maintenance": ({ controls }) => ({ maintenance: controls.conduct().maintenance }),
  "PUT /maintenance": ({ controls, body }) => controls.setMaintenance(readMaintenance(body)),
  "DELETE /maintenance": ({ controls }) => controls.setMaintenance(false),
  "POST /refusals": ({ controls, body }) => {
    const [refusal, frequency] = [readRefusal(body.refusal), readFrequency(body)];
    return scoped(controls, body).refuse(refusal, frequency);
  },
  "GET /refusals": ({ controls }) => ({ refusals: controls.conduct().refusals }),
  "DELETE /refusals": ({ controls, query: { refusal } }) =>
    controls.clearRefusals(refusal === undefined ? undefined : readRefusal(refusal)),
  "POST /faults": ({ controls, body }) => {
    const [fault, frequency] = [readFault(body.fault), readFrequency(body)];
    return scoped(controls, body).injectFault(fault, frequency);
  },
  "GET /faults": ({ controls }) => ({ faults: controls.conduct().faults }),
  "DELETE /faults": ({ controls, query: { kind } }) =>
    controls.clearFaults(kind === undefined ? undefined : readFault({ kind }).kind),
  "GET /usage": ({ controls }) => forOne(controls).usage(),
  "POST /quota/spend": ({ controls, body }) => controls.spendQuota(readNumber(body.units, '"units", a number')),
  "POST /quota/reset": ({ controls }) => controls.resetQuota(),
  "PUT /tokens": ({ fake, controls, body }) => forAll(fake, controls).setTokens(readTokens(body.tokens)),
  "GET /requests": ({ controls, query }) => controls.listRequests(readWanted(query)),
  "POST /requests/find": ({ controls, body }) => controls.findRequests(readWanted(body)),
  "POST /reset": ({ controls }) => controls.reset(),
};

/** Some things are for everybody alone; a request that names a tenant would do more than it says. */
function forAll(fake: Fake, controls: Controls): Fake {
  if (controls === fake) return fake;
  throw new BadRequest("This control is for everybody. Leave the header wolkvox-token out.");
}

/** What one tenant uses says nothing of everybody. */
function forOne(controls: Controls): TenantControls {
  if ("usage" in controls) return controls as TenantControls;
  throw new BadRequest("This control is for one tenant. Name it with the header wolkvox-token.");
}

function scoped(controls: Controls, { when }: Json): ReturnType<Controls["when"]> {
  const { report, query } = readWhen(when);
  return controls.when(report, query);
}

function clockOf({ clock }: Controls): object {
  const now = clock.now();
  return { now: new Date(now).toISOString(), milliseconds: now, speed: clock.speed() };
}
