import { Button, CopyButton, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { formatPlace } from "../../link/place.ts";
import { type Making, sameBytes } from "../../link/same-bytes.ts";
import { usePlace } from "../../link/use-place.tsx";
import { runningFake } from "../../server/start-target.ts";
import type { Wanted } from "./request.ts";

/** Copies an address that shows the same bytes elsewhere, or where none can, the fake that gave them. */
export function CopyLink({ wanted, making }: { wanted: Wanted; making: Making | undefined }): ReactNode {
  const say = useSay();
  const { place } = usePlace();
  const elsewhere = making && sameBytes(making);
  const hash = formatPlace({
    ...(elsewhere ?? { fake: runningFake(place) }),
    view: "ask",
    ...wanted,
    query: { ...wanted.query },
  });
  const holds = elsewhere
    ? say({ en: "The same bytes anywhere; without the token", es: "Los mismos bytes en cualquier lugar; sin el token" })
    : say({
        en: "This fake answers from data of its own: no other can give the same bytes. Without the token",
        es: "Este simulador responde con datos propios: ningún otro puede dar los mismos bytes. Sin el token",
      });
  return (
    <CopyButton value={`${location.origin}${location.pathname}${hash}`}>
      {({ copied, copy }) => (
        <Tooltip label={holds} multiline maw={320}>
          <Button variant="default" onClick={copy} data-link={hash}>
            {copied ? say({ en: "Copied", es: "Copiado" }) : say({ en: "Copy link", es: "Copiar enlace" })}
          </Button>
        </Tooltip>
      )}
    </CopyButton>
  );
}
