import { type Profile, parseProfile, reportIds, resolveAnswers } from "@mockvox/spec";
import { urlStateOfProfile } from "../../link/provenance.ts";
import type { UrlState, UrlStateChange } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { applyProfile, runningServerUrl } from "../../server/connect-mock-server.ts";
import { describeProfile } from "../../server/profile-from-url-state.ts";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { useMockStatus, useReadStatus } from "../../server/use-mock-status.ts";

/** The profile that is selected in the page, and that of a running mock server. */
export interface SelectedProfile {
  /** The named profile, and the answers that differ from it. */
  profile: string | undefined;
  answers: NonNullable<UrlState["answers"]>;
  /** The profile of the running mock server; undefined for the one in this tab, which always uses the selected one. */
  applied: Profile | undefined;
  /** Whether the running mock server uses the selected profile. */
  isApplied: boolean;
  /** Selects a named profile, other answers, or both. */
  select(change: Pick<UrlStateChange, "profile" | "answers">): void;
  /** Forgets the selection; that of the running mock server is then selected. */
  discard(): void;
  /** Makes the running mock server use the selected profile. Rejects when the server rejects it. */
  apply(): Promise<void>;
}

export function useSelectedProfile(): SelectedProfile {
  const { urlState, navigate } = useUrlState();
  const isRunning = runningServerUrl(urlState) !== undefined;
  const { connect } = useConnectedMockServer(isRunning);
  const { status } = useMockStatus("all");
  const readStatus = useReadStatus("all");
  const applied = isRunning ? status?.settings.profile : undefined;
  const isSelected = urlState.profile !== undefined || urlState.answers !== undefined;
  // Without a selection, what the running mock server uses is selected.
  const { profile, answers = {} } = isSelected || !applied ? urlState : urlStateOfProfile(applied);
  return {
    profile,
    answers,
    applied,
    isApplied: applied !== undefined && haveSameAnswers(applied, { profile, answers }),
    select: (change) => navigate({ profile: isRunning ? (profile ?? "default") : profile, answers, ...change }),
    discard: () => navigate({ profile: undefined, answers: undefined }),
    apply: async () => {
      await applyProfile(await connect(), parseProfile(describeProfile({ profile, answers })));
      await readStatus();
    },
  };
}

function haveSameAnswers(applied: Profile, selected: Pick<UrlStateChange, "profile" | "answers">): boolean {
  const other = parseSelected(selected);
  if (!other) return false;
  return [undefined, ...reportIds].every((report) => {
    const [one, two] = [resolveAnswers(applied, report), resolveAnswers(other, report)];
    return Object.entries(one).every(([claim, answer]) => new Map(Object.entries(two)).get(claim) === answer);
  });
}

/** A link can hold an unknown profile or answer. */
function parseSelected(selected: Pick<UrlStateChange, "profile" | "answers">): Profile | undefined {
  try {
    return parseProfile(describeProfile(selected));
  } catch {
    return undefined;
  }
}
