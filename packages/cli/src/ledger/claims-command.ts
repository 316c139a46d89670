import { candidates, type Profile, resolveAnswers } from "@mockvox/spec";
import { type Claim, type Confidence, ledger } from "@mockvox/spec/ledger";
import { ledgerInSpanish } from "@mockvox/spec/ledger-spanish";
import { confidenceNames } from "@mockvox/spec/messages";
import type { Language } from "@mockvox/spec/text";
import { anyText, type FlagsFor, langFlag } from "../args/flags.ts";
import { commandHelp } from "../args/help.ts";
import { parseFlags } from "../args/parse.ts";
import type { CliContext } from "../cli-context.ts";
import { CliError } from "../cli-error.ts";
import { loadProfile } from "../files/load-profile.ts";
import type { Translator } from "../texts.ts";

interface ClaimsCliOptions {
  /** A name or a file. */
  readonly profile: string;
  readonly json: boolean;
  readonly lang: Language | undefined;
}

const claimsFlags: FlagsFor<ClaimsCliOptions> = {
  profile: {
    valueName: "NAME|FILE",
    default: "default",
    description: "claims-profile",
    parse: anyText,
  },
  json: { isSwitch: true, description: "flag-json" },
  lang: langFlag,
};

const ledgers: Readonly<Record<Language, readonly Claim[]>> = { en: ledger, es: ledgerInSpanish };

export function claimsHelp(t: Translator): string {
  return commandHelp(t, "claims", "[CLAIM …]", claimsFlags, []);
}

/** Lists the claims with the answers of a profile, their evidence, and when they were observed. */
export async function claimsCommand(args: readonly string[], t: Translator, ctx: CliContext): Promise<number> {
  const { options, positionals: ids } = parseFlags(args, ctx.env, { command: "claims", flags: claimsFlags });
  const profile = await loadProfile(options.profile, "--profile");
  const all = ledgers[t.language];
  const selected = ids.length > 0 ? ids.map((id) => findClaim(id, all)) : all;
  const entries = selected.map((claim) => toEntry(claim, profile));
  const listed = entries.map((entry) => formatEntry(entry, t.language)).join("");
  ctx.stdout.write(options.json ? `${JSON.stringify(entries, null, 2)}\n` : listed);
  return 0;
}

function findClaim(id: string, claims: readonly Claim[]): Claim {
  const found = claims.find((claim) => claim.id === id.replace(/^claim-/, ""));
  if (found) return found;
  throw new CliError("unknown-claim-id", { id });
}

interface ClaimEntry {
  readonly claim: string;
  readonly question: string;
  readonly case: string;
  readonly observed?: { readonly at: string; readonly case: string };
  readonly answers: readonly {
    readonly id: string;
    readonly means: string;
    /** The reports for which the profile chooses it; `all` for all reports. */
    readonly chosenFor: readonly string[];
    readonly evidence: readonly Confidence[];
  }[];
}

function toEntry(claim: Claim, profile: Profile): ClaimEntry {
  const observed = profile.observed?.[claim.id];
  const { scope } = candidates[claim.id];
  const reports = typeof scope === "string" ? [undefined] : scope;
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

function formatEntry({ claim, question, answers, observed }: ClaimEntry, language: Language): string {
  const observation = observed ? `, ${confidenceNames.observed[language]} ${observed.at} (${observed.case})` : "";
  const lines = answers.map(({ id, means, chosenFor, evidence }) => {
    const chosen = chosenFor.length > 0 ? "*" : " ";
    const reports = chosenFor.includes("all") || chosenFor.length === 0 ? "" : ` [${chosenFor.join(", ")}]`;
    const confidence = evidence.map((one) => confidenceNames[one][language]).join(", ");
    return `  ${chosen} ${id}${reports}: ${means} (${confidence})`;
  });
  return `${claim}${observation}\n  ${question}\n${lines.join("\n")}\n`;
}
