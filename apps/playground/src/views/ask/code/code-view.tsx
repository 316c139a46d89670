import { Button, Code, CopyButton, Group, ScrollArea, SegmentedControl, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../../language/use-language.tsx";
import { useTarget } from "../../../server/use-target.tsx";
import { askedOf, type Wanted } from "../request.ts";
import { templates } from "./templates.ts";

/** The request as code, in the language chosen. */
export function CodeView({ wanted }: { wanted: Wanted }): ReactNode {
  const say = useSay();
  const { target } = useTarget();
  const [name, setName] = useState(templates[0]?.name ?? "");
  const template = templates.find((known) => known.name === name);
  const isRunning = target?.kind === "running";
  const url = target?.reportsUrl(wanted.server) ?? `https://wv${wanted.server}.wolkvox.com/api/v2/reports_manager.php`;
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
