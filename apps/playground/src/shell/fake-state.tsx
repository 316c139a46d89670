import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import { toldError } from "../language/told-error.ts";
import { useSay } from "../language/use-language.tsx";
import { useTarget } from "../server/use-target.tsx";

/** Says so when there is no fake to ask. */
export function FakeState(): ReactNode {
  const held = useTarget();
  const say = useSay();
  if (held.state !== "broken") return null;
  return (
    <Alert color="red" title={say({ en: "There is no fake to ask", es: "No hay simulador al cual consultar" })}>
      {say(toldError(held.message ?? ""))}
    </Alert>
  );
}
