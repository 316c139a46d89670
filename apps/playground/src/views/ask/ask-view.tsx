import { Alert, Group, Loader, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";

import { runningFake } from "../../server/start-target.ts";
import { CodeBeforehand } from "./code/code-beforehand.tsx";
import { CopyLink } from "./copy-link.tsx";
import { AskForm } from "./form/ask-form.tsx";
import { useForm } from "./form/use-form.ts";
import { ReplyView } from "./reply/reply-view.tsx";
import type { Wanted } from "./request.ts";
import { type Asking, useAsking } from "./use-asking.ts";

/** Choose a report and a window, send, look at what comes. */
export function AskView(): ReactNode {
  const { wanted, change } = useForm();
  const { token, setToken } = useMemory();
  const { asking, ask, stop } = useAsking();
  return (
    <Stack>
      <AskForm
        wanted={wanted}
        token={token}
        isAsking={asking.state === "asking"}
        onChange={change}
        onToken={setToken}
        onAsk={() => ask(wanted, token)}
        onStop={stop}
        extra={asking.state === "answered" ? <CopyLink wanted={asking.wanted} making={asking.making} /> : null}
      />
      <Answer asking={asking} wanted={wanted} />
    </Stack>
  );
}

function Answer({ asking, wanted }: { asking: Asking; wanted: Wanted }): ReactNode {
  const say = useSay();
  const { place } = usePlace();
  if (asking.state === "answered") return <ReplyView reply={asking.reply} wanted={asking.wanted} />;
  if (asking.state === "asking") {
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text size="sm">
          {say({ en: "The server works …", es: "El servidor trabaja …" })}{" "}
          {asking.isStill
            ? say({
                en: "Its clock stands still: let it run under Limits if this does not end.",
                es: "Su reloj está quieto: déjelo andar en Límites si esto no termina.",
              })
            : ""}
        </Text>
      </Group>
    );
  }
  if (asking.state === "broken") {
    return (
      <Alert color="red" title={say({ en: "No answer came", es: "No llegó respuesta" })}>
        {say(asking.message)}
      </Alert>
    );
  }
  return (
    <>
      <Text c="dimmed">
        {say({ en: "Nothing has been asked yet.", es: "Aún no se ha consultado nada." })}{" "}
        {runningFake(place) === undefined
          ? say({ en: "The fake starts with the first request.", es: "El simulador arranca con la primera petición." })
          : ""}
      </Text>
      <CodeBeforehand wanted={wanted} />
    </>
  );
}
