import { Badge, Button, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { Panel } from "./panel.tsx";
import type { OwnControls } from "./slowly.ts";
import { type Tried, useTrial } from "./use-trial.ts";

/** Meets the limits with a click: one request, three at once, one that takes more than a minute. */
export function TryPanel({ own }: { own: OwnControls | undefined }): ReactNode {
  const say = useSay();
  const { tried, isTrying, send, cut, stop } = useTrial(own);
  return (
    <Panel
      title={say({ en: "Try it", es: "Pruebe aquí" })}
      hint={say({
        en: "Asks cdr_4 of 2 March 2026 with your token.",
        es: "Pide cdr_4 del 2 de marzo de 2026 con su token.",
      })}
    >
      <Group gap="xs">
        <Button size="xs" loading={isTrying} onClick={() => send(1)}>
          {say({ en: "Send one", es: "Enviar una" })}
        </Button>
        <Button size="xs" loading={isTrying} onClick={() => send(3)}>
          {say({ en: "Send three at once", es: "Enviar tres a la vez" })}
        </Button>
        <Button size="xs" loading={isTrying} onClick={() => cut()}>
          {say({ en: "The 60-second cut, now", es: "El corte de 60 segundos, ya" })}
        </Button>
        {isTrying ? (
          <Button size="xs" variant="default" onClick={stop}>
            {say({ en: "Stop", es: "Detener" })}
          </Button>
        ) : null}
      </Group>
      <div role="status" data-testid="tried">
        {tried.map((each) => (
          <TriedLine key={each.number} tried={each} />
        ))}
      </div>
    </Panel>
  );
}

function TriedLine({ tried }: { tried: Tried }): ReactNode {
  const say = useSay();
  const isGood = tried.status.startsWith("2");
  return (
    <Group gap="xs" mb={4}>
      <Badge radius="sm" color={isGood ? "teal.9" : "orange.9"}>
        {tried.status}
      </Badge>
      <Text size="sm">
        {say(tried.message)}{" "}
        <Text span c="dimmed" size="xs">
          {tried.tookMs.toFixed(0)} ms
        </Text>
      </Text>
    </Group>
  );
}
