import { Alert, Button, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../language/use-language.tsx";
import { useTarget } from "../server/use-target.tsx";

/** Says so when there is no fake to ask, and tries again. */
export function FakeState(): ReactNode {
  const { state, message, hold } = useTarget();
  const say = useSay();
  if (state !== "broken") return null;
  return (
    <Alert color="red" title={say({ en: "There is no fake to ask", es: "No hay simulador al cual consultar" })}>
      <Stack gap="xs" align="flex-start">
        {message ? <Text size="sm">{say(message)}</Text> : null}
        <Button size="xs" variant="default" onClick={() => hold().catch(() => {})}>
          {say({ en: "Try again", es: "Intentar de nuevo" })}
        </Button>
      </Stack>
    </Alert>
  );
}
