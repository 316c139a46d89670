import type { ReportId } from "@mockvox/spec";
import { useEffect, useState } from "react";
import type { UrlState } from "../../link/url-state.ts";
import { useErrorHandler } from "../../parts/error-boundary.tsx";
import { loadChunk } from "../../parts/load-chunk.ts";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";
import type { ResponseDifference } from "./find-difference.ts";

export type DifferenceState = { state: "searching" } | { state: "done"; difference: ResponseDifference | undefined };

/** What an answer changes, shown by the first example request whose response differs. */
export function useDifference(
  profile: UrlState["profile"],
  before: NonNullable<UrlState["answers"]>,
  after: NonNullable<UrlState["answers"]>,
  report: ReportId | undefined,
): DifferenceState {
  const [differenceState, setDifferenceState] = useState<DifferenceState>({ state: "searching" });
  const handleError = useErrorHandler();
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
  useEffect(() => {
    let isLatest = true;
    setDifferenceState({ state: "searching" });
    const search = async (): Promise<ResponseDifference | undefined> => {
      const { findDifference } = await loadChunk(import("./find-difference.ts"));
      const profiles = [one, other].map((answers) => profileFromUrlState({ profile, answers: JSON.parse(answers) }));
      const [from, to] = await Promise.all(profiles);
      return from && to && findDifference(from, to, report);
    };
    search().then(
      (difference) => isLatest && setDifferenceState({ state: "done", difference }),
      (reason: unknown) => isLatest && handleError(reason),
    );
    return () => {
      isLatest = false;
    };
  }, [profile, one, other, report, handleError]);
  return differenceState;
}
