import { Button, Group, Text } from "@mantine/core";
import { type Profile, reportIds, resolveAnswers } from "@mockvox/spec";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { urlStateOfProfile } from "../../link/provenance.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";

interface Props {
  /** The profile of the running mock server. */
  applied: Profile;
  onApply(): void;
}

/** Shows whether a running mock server uses the selected profile, with buttons to apply either to the other. */
export function AppliedProfile({ applied, onApply }: Props): ReactNode {
  const t = useTranslate();
  const { urlState, navigate } = useUrlState();
  const loadFromServer = (): void => navigate(urlStateOfProfile(applied));
  const hasSelection = urlState.profile !== undefined || urlState.answers !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: without a selection, show what the mock server uses
  useEffect(() => {
    if (!hasSelection) loadFromServer();
  }, [hasSelection, applied]);
  const [isSame, setSame] = useState<boolean>();
  const { profile, answers } = urlState;
  useEffect(() => {
    let isLatest = true;
    setSame(undefined);
    profileFromUrlState({ profile, answers }).then(
      (selected) => isLatest && setSame(haveSameAnswers(applied, selected)),
      () => isLatest && setSame(false),
    );
    return () => {
      isLatest = false;
    };
  }, [applied, profile, answers]);
  if (isSame === undefined) return null;
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {isSame ? t("applied-to-server") : t("not-applied", { profile: applied.name })}
      </Text>
      {isSame ? null : (
        <>
          <Button size="xs" onClick={onApply}>
            {t("apply-to-server")}
          </Button>
          <Button size="xs" variant="default" onClick={loadFromServer}>
            {t("load-from-server")}
          </Button>
        </>
      )}
    </Group>
  );
}

function haveSameAnswers(one: Profile, other: Profile): boolean {
  return [undefined, ...reportIds].every(
    (report) => JSON.stringify(resolveAnswers(one, report)) === JSON.stringify(resolveAnswers(other, report)),
  );
}
