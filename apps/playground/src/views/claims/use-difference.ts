import type { ReportId } from "@mockvox/spec";
import { useEffect, useState } from "react";
import type { Place } from "../../link/place.ts";
import { loaded } from "../../parts/loaded.ts";
import { useFail } from "../../parts/part.tsx";
import { profileOf } from "../../server/start-target.ts";
import type { Difference } from "./find-difference.ts";

export type Looking = { state: "looking" } | { state: "found"; difference: Difference | undefined };

/** What an answer changes against the profile without it, by the first example that shows it. */
export function useDifference(
  profile: Place["profile"],
  before: NonNullable<Place["answers"]>,
  after: NonNullable<Place["answers"]>,
  report: ReportId | undefined,
): Looking {
  const [looking, setLooking] = useState<Looking>({ state: "looking" });
  const fail = useFail();
  const [one, other] = [JSON.stringify(before), JSON.stringify(after)];
  useEffect(() => {
    let isLatest = true;
    setLooking({ state: "looking" });
    const look = async (): Promise<Difference | undefined> => {
      const { findDifference } = await loaded(import("./find-difference.ts"));
      const profiles = [one, other].map((answers) => profileOf({ profile, answers: JSON.parse(answers) }));
      const [from, to] = await Promise.all(profiles);
      return from && to && findDifference(from, to, report);
    };
    look().then(
      (difference) => isLatest && setLooking({ state: "found", difference }),
      (reason: unknown) => isLatest && fail(reason),
    );
    return () => {
      isLatest = false;
    };
  }, [profile, one, other, report, fail]);
  return looking;
}
