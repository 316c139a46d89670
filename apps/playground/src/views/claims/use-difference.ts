import type { ReportId } from "@mockvox/spec";
import { useQuery } from "@tanstack/react-query";
import type { UrlState } from "../../link/url-state.ts";
import { loadChunk } from "../../loading/load-chunk.ts";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";
import type { ResponseDifference } from "./find-difference.ts";

export type DifferenceState = { state: "searching" } | { state: "done"; difference: ResponseDifference | undefined };

/** What an answer changes, shown by the first example request whose response differs. A failure goes to the surrounding error boundary. */
export function useDifference(
  profile: UrlState["profile"],
  before: NonNullable<UrlState["answers"]>,
  after: NonNullable<UrlState["answers"]>,
  report: ReportId | undefined,
): DifferenceState {
  const { data } = useQuery({
    queryKey: ["difference", profile, before, after, report],
    queryFn: async () => {
      const { findDifference } = await loadChunk(import("./find-difference.ts"));
      const [from, to] = await Promise.all([
        profileFromUrlState({ profile, answers: before }),
        profileFromUrlState({ profile, answers: after }),
      ]);
      return { difference: await findDifference(from, to, report) };
    },
    throwOnError: true,
    // Answers are tried one after the other.
    gcTime: 60_000,
  });
  return data ? { state: "done", difference: data.difference } : { state: "searching" };
}
