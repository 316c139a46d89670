import { createContactCentre, type Directory, readDirectory, type Source } from "@mockvox/fixtures";
import { type Answers, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import { createGate } from "./admission.ts";
import { type Ask, readAsk } from "./ask.ts";
import { type Controls, createControls, createTenantControls, type TenantControls } from "./controls.ts";
import { createDesk } from "./desk.ts";
import { createExplanation, wantsExplanation } from "./explain.ts";
import { type Health, healthOf } from "./health.ts";
import { type Identity, identify } from "./identity.ts";
import { createJournal, type Entry } from "./journal.ts";
import { checkedServer, type FakeOptions, settingsOf } from "./options.ts";
import type { Answer, PlainRequest } from "./plain.ts";
import { reachAll, reachOne } from "./reach.ts";
import { showable, shownQuery } from "./showable.ts";
import { whenThere } from "./state.ts";
import { createTenants } from "./tenant.ts";
import { answerAsWebServer } from "./web-server.ts";
import { withWitness } from "./witness.ts";
import { createWork } from "./work.ts";

/** A fake Wolkvox: plain requests in, plain answers out, and controls for everybody who asks. */
export interface Fake extends Controls {
  /** Rejects with the signal's reason when the caller goes away while the fake works. */
  answer(request: PlainRequest): Promise<Answer>;
  /**
   * The controls of one tenant, a token at a server: its slots, quota, clock, latency, refusals, profile and requests are its own.
   * Default: the token `demo` at the default server.
   */
  tenant(identity?: Partial<Identity>): TenantControls;
  /**
   * Lists campaigns, skills, routing points and agents of a server with their names: the ids to ask for.
   * Own data has ids alone. Rejects with a RangeError when the server number is not four digits.
   */
  data(server?: string): Promise<Directory>;
  /** Tells what its rows come from. */
  health(): Health;
  /** Makes these the only tokens that are accepted; undefined accepts any. */
  useTokens(tokens: readonly string[] | undefined): void;
}

/** @throws {Error} on an option that cannot be used. */
export function createFake(options: FakeOptions = {}): Fake {
  const settings = settingsOf(options);
  const { data, limits, server: defaultServer } = settings;
  const known = { tokens: settings.tokens, windowDays: limits.windowDays };
  const start = { ...settings, refusals: [], faults: [] };
  const beginning = { ...start };
  const gate = createGate(settings);
  const journal = createJournal(settings.requestsKept);
  const tenants = createTenants(beginning, settings.state);
  const answersOf = remember(resolverOf);
  const sourceOf = remember((server: string): Source => data ?? createContactCentre({ ...settings, server }));
  sourceOf(defaultServer);
  const desk = createDesk(gate, createWork(settings, sourceOf), known);
  const reachable = { beginning, tenants, gate, answersOf, journal, reset };

  const answerBy = async (request: PlainRequest, answersBy: AnswersBy): Promise<Answer> => {
    const tenant = tenants.of(identify(request, defaultServer, answersBy(beginning.profile)()));
    const answersFor = answersBy(tenant.profile);
    const ask = readAsk(request, tenant, answersFor);
    const payer = { tenant, now: ask.now, answers: answersOf(tenant.profile)(ask.report) };
    const note = (seen: Partial<Entry>): void =>
      void whenThere(gate.unitsLeft(payer), (quotaLeft) => journal.record({ ...entryOf(ask), quotaLeft, ...seen }));
    try {
      const answered = answerAsWebServer(request, answersFor()) ?? (await desk(ask));
      const { status, about } = answered;
      const { refusal, rows, waited = 0 } = about;
      return withWitness(answered, (delivery) => note({ status, refusal, rows, waited, ...delivery }));
    } catch (error) {
      note({});
      throw error;
    }
  };

  const answer = async (request: PlainRequest): Promise<Answer> => {
    if (!wantsExplanation(request)) return answerBy(request, answersOf);
    const { watch, attach } = createExplanation();
    return attach(await answerBy(request, (profile) => (report) => watch(answersOf(profile)(report), profile, report)));
  };

  function reset(): void {
    settings.state.clear();
    journal.clear();
    Object.assign(beginning, start);
    known.tokens = settings.tokens;
  }

  const controls = createControls(reachAll(reachable));
  return {
    ...controls,
    get requests() {
      return controls.requests;
    },
    answer,
    tenant: ({ server = defaultServer, token = "demo" } = {}) => {
      const reach = reachOne({ server: checkedServer(server), token }, reachable);
      return createTenantControls(reach);
    },
    data: async (server = defaultServer) => readDirectory(sourceOf(checkedServer(server))),
    health: () => healthOf(settings),
    useTokens: (tokens) => {
      known.tokens = tokens && new Set(tokens);
    },
  };
}

/** Gives the answers of a profile, for a report or before it is known. */
type AnswersBy = (profile: Profile) => (report?: ReportId) => Answers;

/** A request as the journal has it before anything is known of its answer. */
function entryOf({ request, tenant, report, parameters, secrets, now }: Ask): Omit<Entry, "quotaLeft"> {
  return {
    at: now,
    server: tenant.server,
    token: tenant.fingerprint,
    method: request.method,
    path: showable(request.path, secrets),
    report,
    query: shownQuery(parameters, secrets),
    status: undefined,
    refusal: undefined,
    rows: undefined,
    bytes: 0,
    whole: false,
    waited: 0,
  };
}

/** The answers of one profile, resolved once for each report. */
function resolverOf(profile: Profile): (report?: ReportId) => Answers {
  const resolve = remember((report: ReportId | undefined) => resolveAnswers(profile, report));
  return (report) => resolve(report);
}

function remember<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
