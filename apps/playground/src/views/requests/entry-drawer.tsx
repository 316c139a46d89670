import { Button, Code, CopyButton, Drawer, Group, Stack, Table, Text } from "@mantine/core";
import type { Entry } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useSay } from "../../language/use-language.tsx";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useTarget } from "../../server/use-target.tsx";
import { curl } from "../ask/code/curl.ts";
import { askedAgain } from "./asked-again.ts";
import type { Seen } from "./use-journal.ts";
import { vendorTime } from "./vendor-time.ts";

/** One request with all that is known of it: to read, to send again, to copy, to open under Ask. */
export function EntryDrawer({ entry, onClose }: { entry: Seen | undefined; onClose(): void }): ReactNode {
  const say = useSay();
  return (
    <Drawer
      opened={entry !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={say({ en: "One request", es: "Una petición" })}
      closeButtonProps={{ "aria-label": say({ en: "Close", es: "Cerrar" }) }}
    >
      {entry ? <EntryDetails key={entry.number} entry={entry} onClose={onClose} /> : null}
    </Drawer>
  );
}

function EntryDetails({ entry, onClose }: { entry: Seen; onClose(): void }): ReactNode {
  const say = useSay();
  const { go } = usePlace();
  const { target } = useTarget();
  const asked = askedAgain(entry, target);
  const { query: _, number: __, at, ...plain } = entry;
  const facts = Object.entries({ at: vendorTime(at), ...plain }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  const { api: ___, ...query } = entry.query;
  return (
    <Stack>
      <Table fz="sm" data={{ body: [...facts, ...Object.entries(entry.query)] }} />
      <Code block tabIndex={0}>
        {curl.write(asked)}
      </Code>
      <Group>
        <Repeat entry={entry} />
        <CopyButton value={curl.write(asked)}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? say({ en: "Copied", es: "Copiado" }) : say({ en: "Copy as cURL", es: "Copiar como cURL" })}
            </Button>
          )}
        </CopyButton>
        {entry.report ? (
          <Button
            variant="default"
            onClick={() => {
              onClose();
              go({ view: "ask", report: entry.report, server: entry.server, query });
            }}
          >
            {say({ en: "Open under Ask", es: "Abrir en Consultar" })}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

/** Sends it again with the page's token: the journal knows fingerprints alone. */
function Repeat({ entry }: { entry: Entry }): ReactNode {
  const say = useSay();
  const { token } = useMemory();
  const { target, hold } = useTarget();
  const [told, setTold] = useState<string>();
  const repeat = async (): Promise<void> => {
    const { url, parameters, headers } = askedAgain(entry, target);
    const query = new URLSearchParams(parameters.map(([name, value]) => [name, value]));
    const { send } = await hold();
    const response = await send(`${url}?${query}`, {
      method: entry.method,
      headers: { ...headers, "wolkvox-token": token },
    });
    await response.arrayBuffer();
    setTold(String(response.status));
  };
  return (
    <>
      <Button onClick={() => repeat().catch((error: unknown) => setTold(String(error)))}>
        {say({ en: "Send again with your token", es: "Repetir con su token" })}
      </Button>
      {told === undefined ? null : (
        <Text size="sm" role="status">
          {say({ en: `Answered ${told}`, es: `Respondió ${told}` })}
        </Text>
      )}
    </>
  );
}
