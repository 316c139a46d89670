import { parseProfile, type RefusalId } from "@mockvox/spec";
import { type ControlBody, type ControlName, loadControlsDocument } from "@mockvox/spec/controls";
import type { JsonObject } from "@mockvox/spec/schema";
import { MockServerError } from "../errors.ts";
import type { Fake } from "../fake.ts";
import type { Fault } from "../faults/fault.ts";
import type { RequestMatcher } from "../faults/override.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { Controls, TenantControls } from "./controls.ts";
import { parseRequestFilter } from "./filter/parse-request-filter.ts";
import {
  parseFrequency,
  parseMaintenance,
  parseResponseFrequency,
  parseTime,
  parseTimeRangeQuery,
} from "./parse-body.ts";
import { describeClock } from "./status.ts";
import { validateBody } from "./validate-value.ts";

/** A request to the control API. */
export interface ControlRequest<Body = JsonObject> {
  fake: Fake;
  /** The controls of the tenant in the headers, else the global ones. */
  controls: Controls;
  body: Body;
  query: JsonObject;
  /** The server number in the headers. */
  server: string | undefined;
}

/** Runs a control and returns the body of its response; undefined responds with 204. */
type ControlHandler<Name extends ControlName> = (call: ControlRequest<ControlBody<Name>>) => unknown;

/** All controls except the streams. */
type PlainControlName = Exclude<ControlName, StreamControlName>;

/** The controls whose responses do not end. */
export type StreamControlName = "GET /requests/stream" | "GET /status/stream";

export function isStreamControl(name: ControlName): name is StreamControlName {
  return name.endsWith("/stream");
}

/** The control whose response is text of Prometheus. */
export const metricsControl = "GET /metrics";

/** Controls that are not about a tenant; data belong to a server. */
const tenantlessControls: readonly ControlName[] = ["GET /health", "GET /metrics", "GET /openapi.json", "GET /data"];

/** @throws {MockServerError} `incomplete-tenant` if only one of the two tenant headers was sent, which would make the control global */
export function requireCompleteTenant(name: ControlName, { fake, controls, server }: ControlRequest): void {
  if (server === undefined || controls !== fake || tenantlessControls.includes(name)) return;
  throw new MockServerError("incomplete-tenant", {});
}

/**
 * Validates and runs a control; undefined responds with 204.
 *
 * @throws {MockServerError} on an unknown or invalid field
 */
export function runControl<Name extends PlainControlName>(name: Name, request: ControlRequest): unknown {
  const handle: ControlHandler<Name> = handlers[name];
  return handle({ ...request, body: validateBody(name, request.body) });
}

/** The controls by method and path below `/__mockvox`. */
const handlers: { readonly [Name in PlainControlName]: ControlHandler<Name> } = {
  "GET /health": ({ fake }) => fake.health(),
  "GET /metrics": ({ fake }) => fake.metrics(),
  "GET /openapi.json": () => loadControlsDocument(),
  "GET /data": ({ fake, server }) => fake.data(server),
  "GET /status": ({ controls }) => controls.status(),
  "GET /overview": ({ controls, query }) => controls.overview(parseTimeRangeQuery(query)),
  "GET /clock": ({ controls: { clock } }) => describeClock(clock),
  "PUT /clock": ({ fake, controls, body: { now, speed } }) => {
    const time = now === undefined ? undefined : parseTime(now, "now");
    if (speed !== undefined) requireGlobal(fake, controls);
    if (time !== undefined) controls.clock.set(time);
    if (speed !== undefined) controls.clock.setSpeed(speed);
    return describeSettledClock(controls);
  },
  "POST /clock/advance": ({ controls, body }) => {
    controls.clock.advance(body);
    return describeSettledClock(controls);
  },
  "GET /profile": ({ controls }) => controls.settings().profile,
  "PUT /profile": ({ controls, body }) => {
    const profile = parseProfile(body);
    controls.useProfile(profile);
    return profile;
  },
  "GET /latency": ({ controls }) => ({ latency: controls.settings().latency }),
  "PUT /latency": ({ controls, body }) => controls.setLatency(body.latency),
  "GET /maintenance": ({ controls }) => ({ maintenance: controls.settings().maintenance }),
  "PUT /maintenance": ({ controls, body }) => controls.setMaintenance(parseMaintenance(body ?? {})),
  "DELETE /maintenance": ({ controls }) => controls.setMaintenance(false),
  "POST /refusals": ({ controls, body }) => {
    return scopedControlsOf(controls, body).refuse(body.refusal, parseFrequency(body));
  },
  "GET /refusals": ({ controls }) => ({ refusals: controls.settings().refusals }),
  "DELETE /refusals": ({ controls, query: { refusal } }) => controls.clearRefusals(refusal as RefusalId | undefined),
  "POST /faults": ({ controls, body }) => {
    return scopedControlsOf(controls, body).injectFault(body.fault, parseFrequency(body));
  },
  "GET /faults": ({ controls }) => ({ faults: controls.settings().faults }),
  "DELETE /faults": ({ controls, query: { kind } }) => controls.clearFaults(kind as Fault["kind"] | undefined),
  "POST /responses": ({ controls, body }) => {
    return scopedControlsOf(controls, body).respondWith(body.response, parseResponseFrequency(body));
  },
  "GET /responses": ({ controls }) => ({ responses: controls.settings().responses }),
  "DELETE /responses": ({ controls }) => controls.clearResponses(),
  "GET /usage": ({ controls }) => requireTenant(controls).usage(),
  "POST /quota/spend": ({ controls, body }) => controls.spendQuota(body.units),
  "POST /quota/reset": ({ controls }) => controls.resetQuota(),
  "PUT /tokens": ({ fake, controls, body }) => requireGlobal(fake, controls).setTokens(body.tokens ?? undefined),
  "GET /requests": ({ controls, query }) => controls.listRequests(parseRequestFilter(query)),
  "POST /requests/find": ({ controls, body }) => controls.findRequests(parseRequestFilter(body)),
  "GET /audit": ({ controls, query }) => controls.audit(parseTimeRangeQuery(query)),
  "POST /audit": ({ controls, body }) => controls.audit(body),
  "GET /snapshot": ({ fake, controls }) => requireGlobal(fake, controls).snapshot(),
  "PUT /snapshot": ({ fake, controls, body }) => requireGlobal(fake, controls).restore(body),
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

function scopedControlsOf(controls: Controls, { when = {} }: { when?: RequestMatcher }): ReturnType<Controls["when"]> {
  return controls.when(when.report, when.query);
}

/** After a change, which has reached the replicas that share the clock. */
function describeSettledClock({ clock }: Controls): MaybePromise<object> {
  return chain(clock.settled?.(), () => describeClock(clock));
}
