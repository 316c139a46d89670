import { Alert, Button, FileButton, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { profileNames } from "@mockvox/spec";
import { type ReactNode, useState } from "react";
import { download } from "../../files/download.ts";
import type { Said } from "../../language/language.ts";
import { toldError } from "../../language/told-error.ts";
import { useSay } from "../../language/use-language.tsx";
import { usePlace } from "../../link/use-place.tsx";
import { giveProfile, profileOf, runningFake } from "../../server/start-target.ts";
import { useTarget } from "../../server/use-target.tsx";
import { readProfile } from "./read-profile.ts";

/** The profile as a whole: start from a named one, take one from a file, keep it as a file, give it to a running fake. */
export function ProfileBar(): ReactNode {
  const say = useSay();
  const { place, go } = usePlace();
  const { hold } = useTarget();
  const [told, setTold] = useState<{ said: Said; isBad: boolean }>();
  const changed = Object.keys(place.answers ?? {}).length;
  const fail = (error: unknown): void => setTold({ said: toldError(error), isBad: true });

  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    const { profile, answers } = readProfile(await file.text());
    go({ profile, answers });
    setTold({ said: { en: `${file.name} is chosen.`, es: `Se eligió ${file.name}.` }, isBad: false });
  };
  const keep = async (): Promise<void> => {
    const text = JSON.stringify(await profileOf(place), null, 2);
    download("profile.json", "application/json", `${text}\n`);
  };
  const give = async (): Promise<void> => {
    const [target, profile] = await Promise.all([hold(), profileOf(place)]);
    await giveProfile(target, profile);
    setTold({
      said: { en: "The running fake answers so now.", es: "El simulador en marcha ya responde así." },
      isBad: false,
    });
  };
  return (
    <Stack gap="xs">
      <Group>
        <SegmentedControl
          size="xs"
          aria-label={say({ en: "Named profile", es: "Perfil con nombre" })}
          value={place.profile ?? "default"}
          onChange={(name) => go({ profile: name === "default" ? undefined : name })}
          data={[...profileNames]}
        />
        <Text size="sm" c="dimmed" role="status">
          {say({ en: `${changed} changed`, es: changed === 1 ? "1 cambiada" : `${changed} cambiadas` })}
        </Text>
        <Button size="xs" variant="default" disabled={changed === 0} onClick={() => go({ answers: undefined })}>
          {say({ en: "Undo all", es: "Deshacer todo" })}
        </Button>
        <Button size="xs" variant="default" onClick={() => keep().catch(fail)}>
          {say({ en: "Export profile", es: "Exportar perfil" })}
        </Button>
        <FileButton
          accept="application/json"
          onChange={(file) => take(file).catch(fail)}
          inputProps={{ "aria-label": say({ en: "Profile file", es: "Archivo de perfil" }) }}
        >
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              {say({ en: "Import profile", es: "Importar perfil" })}
            </Button>
          )}
        </FileButton>
        {runningFake(place) === undefined ? null : (
          <Button size="xs" onClick={() => give().catch(fail)}>
            {say({ en: "Give it to the running fake", es: "Dárselo al simulador en marcha" })}
          </Button>
        )}
      </Group>
      {told ? (
        <Alert color={told.isBad ? "red" : "teal"} role="status">
          {say(told.said)}
        </Alert>
      ) : null}
    </Stack>
  );
}
