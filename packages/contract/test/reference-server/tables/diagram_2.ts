import { answerTo } from "../answers.ts";
import { skills } from "../dataset.ts";
import { writePercentage } from "../number-formats.ts";
import { type Table, type TableInput, tally } from "./table.ts";

/** Smart wait by skill, the smallest number first. */
export function tabulateDiagram2({ contacts, answers }: TableInput): Table {
  const waits = contacts.flatMap((contact) => (contact.kind === "call" && contact.wait ? [contact.wait] : []));
  const isNo = (choice: string): boolean =>
    choice === "no" || (choice === "hung-up" && answerTo(answers, "silent-callers") === "counted");
  const sums = tally(
    waits,
    ({ skill }) => skill,
    ({ choice, recalled }) => [1, +isNo(choice), +(choice === "yes"), +(recalled === false), +(recalled === true)],
  );
  const isListed = (skill: string): boolean =>
    sums.has(skill) || (waits.length > 0 && answerTo(answers, "idle-skills") === "listed");
  const callsPerTreated = answerTo(answers, "service-level-base") === "skill-calls" ? 8 : 1;
  const data = skills.filter(isListed).map((skill_id) => {
    const [treatment = 0, no = 0, yes = 0, fail = 0, ok = 0] = sums.get(skill_id) ?? [];
    const raised = treatment === 0 ? 0 : Math.round(((ok - fail) / (treatment * callsPerTreated)) * 10_000);
    const shown = answerTo(answers, "service-level-sign") === "signed" ? raised : Math.max(0, raised);
    return {
      skill_id,
      treatment,
      customer_say_no: no,
      customer_say_yes: yes,
      recall_fail: fail,
      recall_ok: ok,
      service_level_up: writePercentage(shown, answers, "diagram_2"),
    };
  });
  return { data, count: data.length };
}
