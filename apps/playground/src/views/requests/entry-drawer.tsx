import { Button, Code, CopyButton, Drawer, Group, Stack, Table, Text } from "@mantine/core";
import type { Entry } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import type { Said } from "../../language/language.ts";
import { saidOf } from "../../language/said-error.ts";
import { useSay } from "../../language/use-language.tsx";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { useTarget } from "../../server/use-target.tsx";
import { curl } from "../ask/code/curl.ts";
import { urlOf } from "../ask/request.ts";
import { askedAgain, isForAsk, isMasked } from "./asked-again.ts";
import { factNames } from "./fact-names.ts";
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
  const whole = entry.whole ? say({ en: "yes", es: "sí" }) : "no";
  const told = { ...entry, at: vendorTime(entry.at), whole };
  const facts = (Object.keys(factNames) as (keyof typeof factNames)[]).flatMap((name) =>
    told[name] === undefined ? [] : [[say(factNames[name]), String(told[name])]],
  );
  const { api: _, ...query } = entry.query;
  return (
    <Stack>
      <Table fz="sm" data={{ body: [...facts, ...Object.entries(entry.query)] }} />
      <Code block tabIndex={0}>
        {curl.write(asked)}
      </Code>
      <Group>
        {isMasked(entry) ? null : <Repeat entry={entry} />}
        <CopyButton value={curl.write(asked)}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? say({ en: "Copied", es: "Copiado" }) : say({ en: "Copy as cURL", es: "Copiar como cURL" })}
            </Button>
          )}
        </CopyButton>
        {isForAsk(entry) ? (
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
      {isMasked(entry) ? (
        <Text size="sm" c="dimmed">
          {say({
            en: "The journal hides a part of this request, so it cannot be sent again as it was.",
            es: "El registro oculta una parte de esta petición, así que no puede repetirse tal cual.",
          })}
        </Text>
      ) : null}
    </Stack>
  );
}

/** Past CORS, a browser lets a page send to another origin only what the server allows. */
function noAnswer(reason: unknown): Said {
  const { en, es } = saidOf(reason);
  return {
    en: `No answer came, or the browser does not let a page send this: ${en}`,
    es: `No llegó respuesta, o el navegador no deja que una página envíe esto: ${es}`,
  };
}

/** Sends it again with the page's token: the journal knows fingerprints alone. */
function Repeat({ entry }: { entry: Entry }): ReactNode {
  const say = useSay();
  const { token } = useMemory();
  const { hold } = useTarget();
  const [told, setTold] = useState<Said>();
  const repeat = async (): Promise<void> => {
    const held = await hold();
    const asked = askedAgain(entry, held);
    const response = await held.send(urlOf(asked), {
      method: entry.method,
      headers: { ...asked.headers, "wolkvox-token": token },
    });
    await response.arrayBuffer();
    setTold({ en: `Answered ${response.status}`, es: `Respondió ${response.status}` });
  };
  return (
    <>
      <Button onClick={() => repeat().catch((error: unknown) => setTold(noAnswer(error)))}>
        {say({ en: "Send again with your token", es: "Repetir con su token" })}
      </Button>
      {told === undefined ? null : (
        <Text size="sm" role="status">
          {say(told)}
        </Text>
      )}
    </>
  );
}
