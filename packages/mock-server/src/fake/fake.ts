import { createContactCentre, type DataSource, type Directory, loadDirectory } from "@mockvox/fixtures";
import { type Answers, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import { createAdmissionControl } from "./admission.ts";
import { targetAllTenants, targetTenant } from "./control-target.ts";
import { type Controls, createControls, createTenantControls, type TenantControls } from "./controls.ts";
import { createClaimRecorder, isExplanationRequested } from "./explain.ts";
import { createReportHandler } from "./handle-report.ts";
import { withDate } from "./headers.ts";
import { describeHealth, type Health } from "./health.ts";
import { identifyTenant, type TenantIdentity } from "./identity.ts";
import { createJournal } from "./journal.ts";
import { createLruMap } from "./lru-map.ts";
import { chain, type MaybePromise, runWithCleanup } from "./maybe-promise.ts";
import { type FakeOptions, resolveSettings, toTokenSet, validateServer } from "./options.ts";
import { createGlobalOverrides } from "./override.ts";
import { oversizedResponse, truncateRequest } from "./oversized-request.ts";
import { type ParsedRequest, parseRequest } from "./parse-request.ts";
import type { PlainRequest, PlainResponse } from "./plain-http.ts";
import { rejectUnknownNames } from "./reject-unknown-names.ts";
import { createRequestRecorder } from "./request-recorder.ts";
import { createReportRunner } from "./run-report.ts";
import { createTenantRegistry, type TenantDefaults, validateToken } from "./tenant.ts";
import { pickSettings } from "./tenant-settings.ts";
import { webServerResponse } from "./web-server.ts";

/** The mock server as an object: plain requests in, plain responses out, and its controls. */
export interface Fake extends Controls {
  /**
   * Handles a request. Returns a promise only if the request has to wait or much data has to be read. Rejects with the signal's
   * reason when the client disconnects.
   */
  handle(request: PlainRequest): MaybePromise<PlainResponse>;
  /**
   * The controls of one tenant, a token at a server: it has its own slots, quota, clock, settings, overrides and requests.
   * Default: the token `demo` at the default server.
   *
   * @throws {MockServerError} `malformed-server-number`, `invalid-tenant-token`, `tenant-token-too-long`, `unknown-tenant-field`
   */
  tenant(identity?: Partial<TenantIdentity>): TenantControls;
  /**
   * The campaigns, skills, routing points and agents of a server, with the ids and names that reports use. Custom data has only ids.
   * Rejects with `malformed-server-number` unless the server number is four digits.
   */
  data(server?: string): Promise<Directory>;
  /** The status, and where the rows come from. */
  health(): Health;
  /**
   * Accepts only these tokens; undefined accepts any.
   *
   * @throws {MockServerError} `invalid-tokens`
   */
  setTokens(tokens: readonly string[] | undefined): void;
}

/**
 * Creates a mock server without a network, for `toFetch`, `createHandlers` or an adapter of your own.
 *
 * @example
 * ```ts
 * const fake = createFake({ seed: 7 });
 * const fetch = toFetch(fake);
 * fake.refuse("quota-spent");
 * ```
 * @throws {MockServerError} on an invalid or unknown option
 */
export function createFake(options: FakeOptions = {}): Fake {
  const settings = resolveSettings(options);
  const { data, limits, server: defaultServer } = settings;
  const checkContext = { tokens: settings.tokens, windowDays: limits.windowDays };
  const defaults: TenantDefaults = {
    ...settings,
    refusals: createGlobalOverrides("too-many-refusals"),
    faults: createGlobalOverrides("too-many-faults"),
  };
  const admissionControl = createAdmissionControl(settings);
  const journal = createJournal(settings.journalSize);
  const tenants = createTenantRegistry(defaults);
  const answersOf = memoize(createAnswerResolver, new WeakMap<Profile, ReturnType<typeof createAnswerResolver>>());
  const sourceOf = memoize(
    (server: string): DataSource => data ?? createContactCentre({ ...settings, server }),
    createLruMap<DataSource>({ maxEntries: maxServers, maxBytes: Number.POSITIVE_INFINITY }),
  );
  sourceOf(defaultServer);
  const handleReport = createReportHandler(admissionControl, createReportRunner(settings, sourceOf), checkContext);
  const dependencies = { defaults, tenants, admissionControl, answersOf, journal, reset };

  const unitsLeft = ({ tenant, profile, report }: ParsedRequest): MaybePromise<number> =>
    admissionControl.unitsLeft({ tenant, answers: answersOf(profile)(report), now: tenant.clock.now() });
  const recorder = createRequestRecorder(journal, unitsLeft);

  const record = (response: PlainResponse, parsed: ParsedRequest): PlainResponse => {
    const headers = withDate(response.headers, parsed.tenant.clock.now());
    const body = parsed.httpRequest.method === "HEAD" ? "" : response.body;
    return recorder.recordResponse({ ...response, headers, body }, parsed);
  };
  const handleAndRecord = (parsed: ParsedRequest): MaybePromise<PlainResponse> =>
    chain(handleReport(parsed), record, parsed);

  const handleWith = (httpRequest: PlainRequest, answersByProfile: AnswersOf): MaybePromise<PlainResponse> => {
    const oversized = oversizedResponse(httpRequest);
    const request = oversized ? truncateRequest(httpRequest) : httpRequest;
    const tenant = tenants.getOrCreate(identifyTenant(request, defaultServer, answersByProfile(defaults.profile)()));
    const answersFor = answersByProfile(tenant.profile);
    const parsed = parseRequest(request, tenant, answersFor);
    const page = oversized ?? webServerResponse(request, answersFor());
    return page ? record(page, parsed) : runWithCleanup(parsed, handleAndRecord, recorder.recordAbort);
  };

  const handle = (request: PlainRequest): MaybePromise<PlainResponse> => {
    if (!isExplanationRequested(request)) return handleWith(request, answersOf);
    const { watch, attach } = createClaimRecorder();
    return chain(
      handleWith(request, (profile) => (report) => watch(answersOf(profile)(report), profile, report)),
      attach,
    );
  };

  function reset(): MaybePromise<void> {
    tenants.clear();
    journal.clear();
    Object.assign(defaults, pickSettings(settings));
    defaults.refusals.clear();
    defaults.faults.clear();
    checkContext.tokens = settings.tokens;
    return settings.limitStore.clear();
  }

  const controls = createControls(targetAllTenants(dependencies));
  return {
    ...controls,
    get requests() {
      return controls.requests;
    },
    handle,
    tenant: (identity = {}) => {
      rejectUnknownNames(identity, ["server", "token"], "unknown-tenant-field");
      const { server = defaultServer, token = "demo" } = identity;
      const target = targetTenant({ server: validateServer(server), token: validateToken(token) }, dependencies);
      return createTenantControls(target);
    },
    data: async (server = defaultServer) => loadDirectory(sourceOf(validateServer(server))),
    health: () => describeHealth(settings),
    setTokens: (tokens) => {
      checkContext.tokens = toTokenSet(tokens);
    },
  };
}

/** Each cached contact centre takes a third of a megabyte and can be created again. */
const maxServers = 64;

/** The answers of a profile, for a report or before the report is known. */
type AnswersOf = (profile: Profile) => (report?: ReportId) => Answers;

/** Resolves the answers of a profile once per report. */
function createAnswerResolver(profile: Profile): (report?: ReportId) => Answers {
  const general = resolveAnswers(profile);
  const resolve = memoize((report: ReportId) => resolveAnswers(profile, report));
  return (report) => (report === undefined ? general : resolve(report));
}

interface MemoCache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function memoize<Key, Value extends object>(
  create: (key: Key) => Value,
  cache: MemoCache<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  // Most calls have the same key as the one before and need no lookup.
  let lastKey: Key | undefined;
  let last: Value | undefined;
  return (key) => {
    if (last !== undefined && key === lastKey) return last;
    lastKey = key;
    last = cache.get(key) ?? create(key);
    cache.set(key, last);
    return last;
  };
}
