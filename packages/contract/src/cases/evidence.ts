import type { ReportId } from "@mockvox/spec";
import type { Said } from "../said.ts";
import type { Known } from "../samples/sample.ts";
import { isAnswered, isEmptyWindow, type Reply } from "../wire/reply.ts";
import { countedRows, type Row } from "../wire/rows.ts";
import { type Evidence, Unclear } from "./case.ts";
import { noRows } from "./empty-windows.ts";
import { foundAs } from "./found-as.ts";

/** What a case may look at, over what a run has read so far. */
export function evidenceOf(known: Known, whyNot: (sample: string) => Said | undefined): Evidence {
  const replies = (sample: string): readonly Reply[] => {
    const found = known.replies(sample);
    if (!found || found.length === 0) throw new Unclear(whyNot(sample) ?? notTaken(sample), true);
    if (found.some(({ status }) => status === 0)) throw new Unclear(noAnswer, true);
    return found;
  };
  const reply = (sample: string): Reply => {
    const [first] = replies(sample);
    if (!first) throw new Unclear(notTaken(sample), true);
    return first;
  };
  const rows = (report: ReportId, ...samples: readonly string[]): readonly Row[] => {
    const taken = samples.filter((id) => known.replies(id));
    const read = (taken.length > 0 ? taken : samples.slice(0, 1)).flatMap(replies);
    const found = read.flatMap((one) => countedRows(one, report));
    const [first] = read;
    if (found.length > 0 || !first) return found;
    throw new Unclear(whyEmpty(first), true);
  };
  return { known, replies, reply, rows, has: (sample) => known.replies(sample) !== undefined };
}

const noAnswer = {
  en: "the server gave no answer; check the URL and the network",
  es: "el servidor no respondió; revise la URL y la red",
};

function notTaken(sample: string): Said {
  return { en: `the sample ${sample} was not taken`, es: `no se tomó la muestra ${sample}` };
}

function whyEmpty(reply: Reply): Said {
  if (isEmptyWindow(reply) || isAnswered(reply)) return noRows;
  const { en, es } = foundAs(reply);
  return { en: `the server refused: ${en}`, es: `el servidor rechazó: ${es}` };
}
