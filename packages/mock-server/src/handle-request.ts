import { createExchange, type Exchange, handleReport, type ReportServices } from "./handle-report.ts";
import { attempt, chain, type MaybePromise } from "./maybe-promise.ts";
import type { FakeSettings } from "./options.ts";
import type { OtherReports } from "./other-reports/other-reports.ts";
import { createClaimRecorder } from "./request/explain.ts";
import { type ParsedRequest, parseRequest } from "./request/parse-request.ts";
import type { PlainRequest, PlainResponse } from "./request/plain-http.ts";
import { createRequestRecorder, type RequestRecords } from "./request/request-recorder.ts";
import { explainHeader, withDate } from "./response/vendor-http.ts";
import { oversizedResponse, truncateRequest, webServerResponse } from "./response/web-server.ts";
import type { ResolveProfile } from "./tenants/resolve-profile.ts";
import type { TenantDefaults, TenantRegistry } from "./tenants/tenant.ts";
import { identifyTenant } from "./tenants/tenant-identity.ts";

interface RequestHandlerDependencies extends RequestRecords {
  services: ReportServices;
  tenants: TenantRegistry;
  defaults: TenantDefaults;
  answersOf: ResolveProfile;
  otherReports: OtherReports;
  defaultServer: string;
  /** Called with the claims that each response depends on. */
  onClaims: FakeSettings["onClaims"];
}

/** From a plain request to a plain response: which tenant, which part of the server, and the journal. */
export function createRequestHandler(
  dependencies: RequestHandlerDependencies,
): (request: PlainRequest) => MaybePromise<PlainResponse> {
  const { services, tenants, defaults, answersOf, otherReports, defaultServer, onClaims } = dependencies;
  const recorder = createRequestRecorder(dependencies, ({ tenant, profile, report }) =>
    services.admissionControl.unitsLeft({
      tenant,
      answers: answersOf(profile).forReport(report),
      now: tenant.clock.now(),
    }),
  );
  const record = (response: PlainResponse, request: ParsedRequest): PlainResponse => {
    const headers = withDate(response.headers, request.tenant.clock.now());
    const body = request.httpRequest.method === "HEAD" ? "" : response.body;
    return recorder.recordResponse({ ...response, headers, body }, request);
  };
  const handleAndRecord = (exchange: Exchange): MaybePromise<PlainResponse> =>
    chain(handleReport(exchange), record, exchange.request);
  /** For a client that disconnected, and for errors. */
  const abandon = (error: unknown, { admission, request }: Exchange): MaybePromise<never> => {
    const recorded = chain(admission?.releaseSlot(), () => recorder.recordAbort(request));
    return chain(recorded, () => {
      throw error;
    });
  };
  const handleWith = (httpRequest: PlainRequest, resolve: ResolveProfile): MaybePromise<PlainResponse> => {
    const oversized = oversizedResponse(httpRequest);
    const request = oversized ? truncateRequest(httpRequest) : httpRequest;
    const tenant = tenants.getOrCreate(identifyTenant(request, defaultServer, resolve(defaults.profile).general));
    const answers = resolve(tenant.profile);
    const parsed = parseRequest(request, tenant, answers);
    const page = oversized ?? webServerResponse(request, answers.general);
    if (page) return record(page, parsed);
    const exchange = createExchange(parsed, services);
    const name = parsed.parameters.get("api") ?? "";
    if (parsed.report && !otherReports.isDefined(name)) return attempt(exchange, handleAndRecord, abandon);
    return chain(otherReports.find(name), (other) => {
      if (other) Object.assign(parsed, { other, report: undefined });
      if (other?.model) parsed.answers = answers.forReport(other.model);
      return attempt(exchange, handleAndRecord, abandon);
    });
  };
  return (request) => {
    const isExplained = request.header(explainHeader)?.trim().toLowerCase() === "claims";
    if (!isExplained && !onClaims) return handleWith(request, answersOf);
    const { watch, attach, answers } = createClaimRecorder();
    const response = handleWith(request, (profile) => watch(answersOf(profile), profile));
    return chain(response, (handled) => {
      onClaims?.(answers());
      return isExplained ? attach(handled) : handled;
    });
  };
}
