import { parseProfile, type RefusalId } from "@mockvox/spec";
import { type ControlName, controlOf, loadControlsDocument } from "@mockvox/spec/controls";
import { MockServerError } from "../errors.ts";
import type { Controls, TenantControls } from "../fake/controls.ts";
import type { Fake } from "../fake/fake.ts";
import type { Latency } from "../fake/latency.ts";
import {
  type JsonObject,
  parseDuration,
  parseFault,
  parseFrequency,
  parseMaintenance,
  parseRequestMatcher,
  parseSpeed,
  parseTime,
  parseTokens,
  rejectUnknownKeys,
} from "./parse-body.ts";
import { parseRequestFilter } from "./parse-request-filter.ts";

/** A parsed request to the control API. */
export interface ControlRequest {
  fake: Fake;
  /** The controls of the tenant in the headers, else the global ones. */
  controls: Controls;
  body: JsonObject;
  query: JsonObject;
  /** The server number in the headers. */
  server: string | undefined;
}

/** Runs a control and returns the body of its response; undefined responds with 204. */
type ControlHandler = (call: ControlRequest) => unknown;

/** All controls except the stream. */
type PlainControlName = Exclude<ControlName, typeof streamControl>;

/** The control whose response does not end. */
export const streamControl = "GET /requests/stream";

/** @throws {MockServerError} `unknown-field`, `unknown-query-parameter` */
export function rejectUnknownFields(name: ControlName, body: JsonObject, query: JsonObject): void {
  const { body: fields, query: parameters } = controlOf(name);
  rejectUnknownKeys(body, fields, `the body of ${name}`);
  rejectUnknownKeys(query, parameters, name, "unknown-query-parameter");
}

/** Controls that are not about a tenant; data belong to a server. */
const tenantlessControls: readonly ControlName[] = ["GET /health", "GET /openapi.json", "GET /data"];

/** @throws {MockServerError} `incomplete-tenant` if only one of the two tenant headers was sent, which would make the control global */
export function requireCompleteTenant(name: ControlName, { fake, controls, server }: ControlRequest): void {
  if (server === undefined || controls !== fake || tenantlessControls.includes(name)) return;
  throw new MockServerError("incomplete-tenant", {});
}

/** The controls by method and path below `/__mockvox`. */
export const routes: Readonly<Record<PlainControlName, ControlHandler>> = {
  "GET /health": ({ fake }) => fake.health(),
  "GET /openapi.json": () => loadControlsDocument(),
  "GET /data": ({ fake, server }) => fake.data(server),
  "GET /clock": ({ controls }) => describeClock(controls),
  "PUT /clock": ({ fake, controls, body: { now, speed } }) => {
    if (now === undefined && speed === undefined) parseTime(now);
    // Validated before anything changes.
    const [time, rate] = [now === undefined ? undefined : parseTime(now), parseSpeed(speed)];
    if (rate !== undefined) requireGlobal(fake, controls);
    if (time !== undefined) controls.clock.set(time);
    if (rate !== undefined) controls.clock.setSpeed(rate);
    return describeClock(controls);
  },
  "POST /clock/advance": ({ controls, body }) => {
    controls.clock.advance(parseDuration(body));
    return describeClock(controls);
  },
  "GET /profile": ({ controls }) => controls.settings().profile,
  "PUT /profile": ({ controls, body }) => {
    const profile = parseProfile(body);
    controls.useProfile(profile);
    return profile;
  },
  "GET /latency": ({ controls }) => ({ latency: controls.settings().latency }),
  "PUT /latency": ({ controls, body }) => controls.setLatency(body.latency as Latency),
  "GET /maintenance": ({ controls }) => ({ maintenance: controls.settings().maintenance }),
  "PUT /maintenance": ({ controls, body }) => controls.setMaintenance(parseMaintenance(body)),
  "DELETE /maintenance": ({ controls }) => controls.setMaintenance(false),
  "POST /refusals": ({ controls, body }) => {
    return scopedControlsOf(controls, body).refuse(body.refusal as RefusalId, parseFrequency(body));
  },
  "GET /refusals": ({ controls }) => ({ refusals: controls.settings().refusals }),
  "DELETE /refusals": ({ controls, query: { refusal } }) => controls.clearRefusals(refusal as RefusalId | undefined),
  "POST /faults": ({ controls, body }) => {
    return scopedControlsOf(controls, body).injectFault(parseFault(body.fault), parseFrequency(body));
  },
  "GET /faults": ({ controls }) => ({ faults: controls.settings().faults }),
  "DELETE /faults": ({ controls, query: { kind } }) =>
    controls.clearFaults(kind === undefined ? undefined : parseFault({ kind }).kind),
  "GET /usage": ({ controls }) => requireTenant(controls).usage(),
  "POST /quota/spend": ({ controls, body }) => controls.spendQuota(body.units as number),
  "POST /quota/reset": ({ controls }) => controls.resetQuota(),
  "PUT /tokens": ({ fake, controls, body }) => requireGlobal(fake, controls).setTokens(parseTokens(body.tokens)),
  "GET /requests": ({ controls, query }) => controls.listRequests(parseRequestFilter(query)),
  "POST /requests/find": ({ controls, body }) => controls.findRequests(parseRequestFilter(body)),
  "POST /reset": ({ controls }) => controls.reset(),
};

/** @throws {MockServerError} `control-is-global` if a tenant was addressed */
function requireGlobal(fake: Fake, controls: Controls): Fake {
  if (controls === fake) return fake;
  throw new MockServerError("control-is-global", {});
}

/** @throws {MockServerError} `control-needs-tenant` */
function requireTenant(controls: Controls): TenantControls {
  if ("usage" in controls) return controls as TenantControls;
  throw new MockServerError("control-needs-tenant", {});
}

function scopedControlsOf(controls: Controls, { when }: JsonObject): ReturnType<Controls["when"]> {
  const { report, query } = parseRequestMatcher(when);
  return controls.when(report, query);
}

function describeClock({ clock }: Controls): object {
  const now = clock.now();
  return { now: new Date(now).toISOString(), milliseconds: now, speed: clock.speed() };
}
