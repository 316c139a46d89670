import type { Tap } from "@mockvox/contract";
import type { Said } from "../language.ts";
import { pairsOf } from "./headers.ts";
import { plainBody, tooLong, Unjudged } from "./plain-body.ts";
import { answerOf, leftOut, unjudged } from "./words.ts";

/** An answer that was passed on to its end. */
interface Passed {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Name, value, name, value. */
  readonly headers: readonly string[];
  /** Undefined when it was too long to be kept. */
  readonly body: Uint8Array | undefined;
}

/** Sees to it that answers are judged, whatever they are; passing them on never waits for it and never fails by it. */
export interface Witness extends Pick<Tap, "isJudged"> {
  /** The bytes of an answer that are kept at the most. */
  readonly longest: number;
  see(passed: Passed): void;
  /** Resolves when all that was seen is judged; to what is to be said about the rest. */
  end(): Promise<Said | undefined>;
}

/** As many bytes as 60,000 rows of the widest report take, and half as many again. */
const usualLongest = 32 * 2 ** 20;

export function createWitness(tap: Tap, tell: (said: Said) => void, longest: number = usualLongest): Witness {
  const underWay = new Set<Promise<void>>();
  const told = new Set<string>();
  let left = 0;

  const tellOnce = (said: Said): void => {
    if (!told.has(said.en)) tell(said);
    told.add(said.en);
  };
  const judge = async (passed: Passed): Promise<void> => {
    try {
      await tap.look(passed.method, passed.path, await asResponse(passed, longest));
    } catch (error) {
      left += 1;
      const { said } = error instanceof Unjudged ? error : { said: unjudged.failed(error) };
      tellOnce(joined(answerOf(apiIn(passed.path)), said));
    }
  };

  return {
    isJudged: tap.isJudged,
    longest,
    see: (passed) => {
      const judged = judge(passed).finally(() => underWay.delete(judged));
      underWay.add(judged);
    },
    end: async () => {
      await Promise.all(underWay);
      return leftOut(tap.report().calls.spent, left);
    },
  };
}

async function asResponse({ status, headers, body }: Passed, longest: number): Promise<Response> {
  if (!body) throw new Unjudged(tooLong(longest));
  if (status < 200 || status > 599) throw new Unjudged(unjudged.oddStatus(status));
  const known = new Headers(pairsOf(headers).map(([name, value]): [string, string] => [name, value]));
  const plain = await plainBody(body, known.get("content-encoding") ?? "", longest);
  const hasBody = ![204, 205, 304].includes(status);
  return new Response(hasBody ? new Uint8Array(plain) : null, { status, headers: known });
}

function apiIn(path: string): string {
  return new URLSearchParams(path.split("?")[1]).get("api") ?? "";
}

function joined(subject: Said, rest: Said): Said {
  return { en: `${subject.en} ${rest.en}`, es: `${subject.es} ${rest.es}` };
}
