import { Button, Group, Text } from "@mantine/core";
import { type Profile, reportIds, resolveAnswers } from "@mockvox/spec";
import { type ReactNode, useEffect, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { placeOfProfile } from "../../link/same-bytes.ts";
import { usePlace } from "../../link/use-place.tsx";
import { profileOf } from "../../server/start-target.ts";

interface Props {
  /** What the running fake answers by. */
  given: Profile;
  onGive(): void;
}

/** Says whether a running fake answers as is chosen here, and lets either follow the other. */
export function GivenProfile({ given, onGive }: Props): ReactNode {
  const say = useSay();
  const { place, go } = usePlace();
  const take = (): void => go(placeOfProfile(given));
  const hasChosen = place.profile !== undefined || place.answers !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has chosen nothing sees what the fake does
  useEffect(() => {
    if (!hasChosen) take();
  }, [hasChosen, given]);
  const [isSame, setSame] = useState<boolean>();
  const { profile, answers } = place;
  useEffect(() => {
    let isLatest = true;
    setSame(undefined);
    profileOf({ profile, answers }).then(
      (chosen) => isLatest && setSame(sameAnswers(given, chosen)),
      () => isLatest && setSame(false),
    );
    return () => {
      isLatest = false;
    };
  }, [given, profile, answers]);
  if (isSame === undefined) return null;
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {isSame
          ? say({ en: "The running fake answers so.", es: "El simulador en marcha responde así." })
          : say({
              en: `The running fake answers otherwise, by "${given.name}"; what is chosen here is in this page alone.`,
              es: `El simulador en marcha responde de otro modo, por "${given.name}"; lo elegido aquí está solo en esta página.`,
            })}
      </Text>
      {isSame ? null : (
        <>
          <Button size="xs" onClick={onGive}>
            {say({ en: "Give it to the running fake", es: "Dárselo al simulador en marcha" })}
          </Button>
          <Button size="xs" variant="default" onClick={take}>
            {say({ en: "Take the running fake's", es: "Tomar el del simulador en marcha" })}
          </Button>
        </>
      )}
    </Group>
  );
}

function sameAnswers(one: Profile, other: Profile): boolean {
  return [undefined, ...reportIds].every(
    (report) => JSON.stringify(resolveAnswers(one, report)) === JSON.stringify(resolveAnswers(other, report)),
  );
}
