import { Button, CopyButton, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../../language/use-language.tsx";
import { formatPlace } from "../../link/place.ts";
import { usePlace } from "../../link/use-place.tsx";
import { useTarget } from "../../server/use-target.tsx";
import type { Wanted } from "./request.ts";

/** Copies an address that shows the same bytes elsewhere. */
export function CopyLink({ wanted, askedAt }: { wanted: Wanted; askedAt: number }): ReactNode {
  const say = useSay();
  const { place } = usePlace();
  const { target } = useTarget();
  const own =
    target?.kind === "running" ? {} : { seed: place.seed ?? 1, clock: place.clock ?? new Date(askedAt).toISOString() };
  const hash = formatPlace({ ...place, ...own, view: "ask", ...wanted, query: { ...wanted.query } });
  const holds =
    target?.kind === "running"
      ? say({
          en: "Holds where this fake runs; without the token",
          es: "Vale donde corre este simulador; sin el token",
        })
      : say({
          en: "The same bytes anywhere; without the token",
          es: "Los mismos bytes en cualquier lugar; sin el token",
        });
  return (
    <CopyButton value={`${location.origin}${location.pathname}${hash}`}>
      {({ copied, copy }) => (
        <Tooltip label={holds}>
          <Button variant="default" onClick={copy} data-link={hash}>
            {copied ? say({ en: "Copied", es: "Copiado" }) : say({ en: "Copy link", es: "Copiar enlace" })}
          </Button>
        </Tooltip>
      )}
    </CopyButton>
  );
}
