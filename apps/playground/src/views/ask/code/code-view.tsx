import { Button, Code, CopyButton, Group, ScrollArea, SegmentedControl, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../../language/use-language.tsx";
import { usePlace } from "../../../link/use-place.tsx";
import { runningFake } from "../../../server/start-target.ts";
import { reportsPath } from "../../../server/target.ts";
import { useTarget } from "../../../server/use-target.tsx";
import { askedOf, type Wanted } from "../request.ts";
import { templates } from "./templates.ts";

/** The request as code, in the language chosen. */
export function CodeView({ wanted }: { wanted: Wanted }): ReactNode {
  const say = useSay();
  const { target } = useTarget();
  const { place } = usePlace();
  const [name, setName] = useState(templates[0]?.name ?? "");
  const template = templates.find((known) => known.name === name);
  // Before a fake is held, the place says which one it will be.
  const running = target ? undefined : runningFake(place);
  const isRunning = target?.kind === "running" || running !== undefined;
  const url =
    target?.reportsUrl(wanted.server) ?? new URL(reportsPath, running ?? `https://wv${wanted.server}.wolkvox.com`).href;
  const text = template?.write(askedOf(wanted, url, isRunning)) ?? "";
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <ScrollArea type="auto" offsetScrollbars="x">
          <SegmentedControl
            size="xs"
            aria-label={say({ en: "Programming language", es: "Lenguaje de programación" })}
            value={name}
            onChange={setName}
            data={templates.map((known) => known.name)}
          />
        </ScrollArea>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? say({ en: "Copied", es: "Copiado" }) : say({ en: "Copy", es: "Copiar" })}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Code block data-testid="code" tabIndex={0}>
        {text}
      </Code>
      <Text size="xs" c="dimmed">
        {say({
          en: "The token comes from the environment variable WOLKVOX_TOKEN; it never stands in the code.",
          es: "El token viene de la variable de entorno WOLKVOX_TOKEN; nunca queda en el código.",
        })}{" "}
        {isRunning
          ? ""
          : say({
              en: "The address is the vendor's: there the code asks the real server.",
              es: "La dirección es la del proveedor: allí el código consulta al servidor real.",
            })}
      </Text>
    </Stack>
  );
}
