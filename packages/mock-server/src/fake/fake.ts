import { createContactCentre, type Directory, readDirectory, type Source } from "@mockvox/fixtures";
import { type Answers, type Profile, type ReportId, resolveAnswers } from "@mockvox/spec";
import { createGate } from "./admission.ts";
import { type Ask, readAsk } from "./ask.ts";
import { conductOf } from "./conduct.ts";
import { type Controls, createControls, createTenantControls, type TenantControls } from "./controls.ts";
import { createDesk } from "./desk.ts";
import { createExplanation, wantsExplanation } from "./explain.ts";
import { withDate } from "./headers.ts";
import { type Health, healthOf } from "./health.ts";
import { type Identity, identify } from "./identity.ts";
import { createJournal } from "./journal.ts";
import { checkNames } from "./known-names.ts";
import { checkedServer, checkedTokens, type FakeOptions, settingsOf } from "./options.ts";
import { createCommonOverrides, pendingFaults, pendingRefusals } from "./override.ts";
import type { Answer, PlainRequest } from "./plain.ts";
import { reachAll, reachOne } from "./reach.ts";
import { createRecent } from "./recent.ts";
import { createScribe } from "./scribe.ts";
import { orElse, type Soon, whenThere } from "./soon.ts";
import { type Beginning, checkedToken, createTenants } from "./tenant.ts";
import { answerTooLong, shortened } from "./too-long.ts";
import { answerAsWebServer } from "./web-server.ts";
import { createWork } from "./work.ts";

/** A fake Wolkvox: plain requests in, plain answers out, and controls for everybody who asks. */
export interface Fake extends Controls {
  /** At once, unless the request has to wait or there is much to read. Rejects with the signal's reason when the caller goes away meanwhile. */
  answer(request: PlainRequest): Soon<Answer>;
  /**
   * The controls of one tenant, a token at a server: its slots, quota, clock, latency, refusals, profile and requests are its own.
   * Default: the token `demo` at the default server. Throws a RangeError when the server number is not four digits, or the token is
   * longer than a request can carry.
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
  setTokens(tokens: readonly string[] | undefined): void;
}

/** @throws {Error} on an option that cannot be used. */
export function createFake(options: FakeOptions = {}): Fake {
  const settings = settingsOf(options);
  const { data, limits, server: defaultServer } = settings;
  const known = { tokens: settings.tokens, windowDays: limits.windowDays };
  const beginning: Beginning = {
    ...settings,
    refusals: createCommonOverrides(pendingRefusals),
    faults: createCommonOverrides(pendingFaults),
  };
  const gate = createGate(settings);
  const journal = createJournal(settings.requestsKept);
  const tenants = createTenants(beginning);
  const answersOf = remember(resolverOf, new WeakMap<Profile, ReturnType<typeof resolverOf>>());
  const sourceOf = remember(
    (server: string): Source => data ?? createContactCentre({ ...settings, server }),
    createRecent<Source>({ most: serversRemembered, bytes: Number.POSITIVE_INFINITY }),
  );
  sourceOf(defaultServer);
  const desk = createDesk(gate, createWork(settings, sourceOf), known);
  const reachable = { beginning, tenants, gate, answersOf, journal, reset };

  const unitsLeft = ({ tenant, profile, report }: Ask): Soon<number> =>
    gate.unitsLeft({ tenant, answers: answersOf(profile)(report), now: tenant.clock.now() });
  const scribe = createScribe(journal, unitsLeft);

  const noted = (answer: Answer, ask: Ask): Answer => {
    const headers = withDate(answer.headers, ask.tenant.clock.now());
    const body = ask.request.method === "HEAD" ? "" : answer.body;
    return scribe.answered({ ...answer, headers, body }, ask);
  };
  const attend = (ask: Ask): Soon<Answer> => whenThere(desk(ask), noted, ask);

  const answerBy = (sent: PlainRequest, answersBy: AnswersBy): Soon<Answer> => {
    const tooLong = answerTooLong(sent);
    const request = tooLong ? shortened(sent) : sent;
    const tenant = tenants.of(identify(request, defaultServer, answersBy(beginning.profile)()));
    const answersFor = answersBy(tenant.profile);
    const ask = readAsk(request, tenant, answersFor);
    const page = tooLong ?? answerAsWebServer(request, answersFor());
    return page ? noted(page, ask) : orElse(ask, attend, scribe.unanswered);
  };

  const answer = (request: PlainRequest): Soon<Answer> => {
    if (!wantsExplanation(request)) return answerBy(request, answersOf);
    const { watch, attach } = createExplanation();
    return whenThere(
      answerBy(request, (profile) => (report) => watch(answersOf(profile)(report), profile, report)),
      attach,
    );
  };

  function reset(): Soon<void> {
    tenants.clear();
    journal.clear();
    Object.assign(beginning, conductOf(settings));
    beginning.refusals.clear();
    beginning.faults.clear();
    known.tokens = settings.tokens;
    return settings.state.clear();
  }

  const controls = createControls(reachAll(reachable));
  return {
    ...controls,
    get requests() {
      return controls.requests;
    },
    answer,
    tenant: (identity = {}) => {
      checkNames(identity, ["server", "token"], "part of a tenant");
      const { server = defaultServer, token = "demo" } = identity;
      const reach = reachOne({ server: checkedServer(server), token: checkedToken(token) }, reachable);
      return createTenantControls(reach);
    },
    data: async (server = defaultServer) => readDirectory(sourceOf(checkedServer(server))),
    health: () => healthOf(settings),
    setTokens: (tokens) => {
      known.tokens = checkedTokens(tokens);
    },
  };
}

/** The most servers that keep their contact centres, of a third of a megabyte each; any of them can be made again. */
const serversRemembered = 64;

/** Gives the answers of a profile, for a report or before it is known. */
type AnswersBy = (profile: Profile) => (report?: ReportId) => Answers;

/** The answers of one profile, resolved once for each report. */
function resolverOf(profile: Profile): (report?: ReportId) => Answers {
  const general = resolveAnswers(profile);
  const resolve = remember((report: ReportId) => resolveAnswers(profile, report));
  return (report) => (report === undefined ? general : resolve(report));
}

/** What a memory does with what was made. */
interface Memory<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

function remember<Key, Value extends object>(
  make: (key: Key) => Value,
  made: Memory<Key, Value> = new Map<Key, Value>(),
): (key: Key) => Value {
  // Mostly the same is asked for as before, and then nothing needs looking up.
  let lastKey: Key | undefined;
  let last: Value | undefined;
  return (key) => {
    if (last !== undefined && key === lastKey) return last;
    lastKey = key;
    last = made.get(key) ?? make(key);
    made.set(key, last);
    return last;
  };
}
