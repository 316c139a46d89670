import { candidates, confidenceNames, type Profile, resolveAnswers } from "@mockvox/spec";
import { type Claim, type Confidence, ledger } from "@mockvox/spec/ledger";
import { ledgerInSpanish } from "@mockvox/spec/ledger-spanish";
import { Failure } from "../failure.ts";
import type { Flag } from "../flags.ts";
import { flagLines } from "../help.ts";
import type { Language, Said } from "../language.ts";
import { parseFlags } from "../parse-flags.ts";
import { profileFrom } from "../profile-choice.ts";
import { asText, isOn, langFlag } from "../shared-flags.ts";
import type { Surroundings } from "../surroundings.ts";

const singles: Readonly<Record<string, Flag<unknown>>> = {
  profile: {
    takes: "NAME|FILE",
    default: "default",
    means: { en: "the profile whose answers are shown", es: "el perfil cuyas respuestas se muestran" },
    read: asText,
  },
  json: { takes: "", means: { en: "print JSON", es: "imprime JSON" }, read: isOn },
  lang: langFlag,
};

const words = {
  usage: {
    en: "Usage: mockvox claims [CLAIM …] [flags]: show the open questions, their answers and evidence",
    es: "Uso: mockvox claims [CLAIM …] [opciones]: muestra las preguntas abiertas, sus respuestas y su evidencia",
  },
  flags: { en: "Flags", es: "Opciones" },
} satisfies Record<string, Said>;

const ledgers: Readonly<Record<Language, readonly Claim[]>> = { en: ledger, es: ledgerInSpanish };

export function claimsHelp(language: Language): string {
  return [words.usage[language], "", `${words.flags[language]}:`, ...flagLines(singles, language), ""].join("\n");
}

/** Shows the ledger with the answers of a profile, how sure each is, and when it was observed. */
export async function claimsCommand(
  args: readonly string[],
  language: Language,
  around: Surroundings,
): Promise<number> {
  const set = { command: "claims", singles, lists: {}, takesWords: true, hasTwin: () => true };
  const { values, words: ids } = parseFlags(args, around.env, set);
  const profile = await profileFrom(String(values.profile), "--profile");
  const wanted = ids.map((id) => claimNamed(id, ledgers[language]));
  const entries = (wanted.length > 0 ? wanted : ledgers[language]).map((claim) => entryOf(claim, profile));
  around.stdout.write(
    values.json ? `${JSON.stringify(entries, null, 2)}\n` : entries.map((one) => textOf(one, language)).join(""),
  );
  return 0;
}

function claimNamed(id: string, ledger: readonly Claim[]): Claim {
  const found = ledger.find((claim) => claim.id === id.replace(/^claim-/, ""));
  if (found) return found;
  throw new Failure({
    en: `There is no claim "${id}". \`mockvox claims\` lists them.`,
    es: `No existe el claim "${id}". \`mockvox claims\` los muestra.`,
  });
}

interface Entry {
  readonly claim: string;
  readonly question: string;
  readonly case: string;
  readonly observed?: { readonly at: string; readonly case: string };
  readonly answers: readonly {
    readonly id: string;
    readonly means: string;
    /** The reports for which the profile chooses it; `all` for every one. */
    readonly chosenFor: readonly string[];
    readonly evidence: readonly Confidence[];
  }[];
}

function entryOf(claim: Claim, profile: Profile): Entry {
  const observed = profile.observed?.[claim.id];
  const { scope } = candidates[claim.id];
  const reports = scope === "all" ? [undefined] : scope;
  return {
    claim: claim.id,
    question: claim.question,
    case: claim.case,
    ...(observed ? { observed } : {}),
    answers: claim.answers.map(({ id, means, evidence }) => ({
      id,
      means,
      chosenFor: reports
        .filter((report) => resolveAnswers(profile, report)[claim.id] === id)
        .map((report) => report ?? "all"),
      evidence: [...new Set(evidence.map(({ confidence }) => confidence))],
    })),
  };
}

function textOf({ claim, question, answers, observed }: Entry, language: Language): string {
  const sight = observed ? `, ${confidenceNames.observed[language]} ${observed.at} (${observed.case})` : "";
  const lines = answers.map(({ id, means, chosenFor, evidence }) => {
    const chosen = chosenFor.length > 0 ? "*" : " ";
    const reports = chosenFor.includes("all") || chosenFor.length === 0 ? "" : ` [${chosenFor.join(", ")}]`;
    const sure = evidence.map((confidence) => confidenceNames[confidence][language]).join(", ");
    return `  ${chosen} ${id}${reports}: ${means} (${sure})`;
  });
  return `${claim}${sight}\n  ${question}\n${lines.join("\n")}\n`;
}
