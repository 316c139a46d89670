import { Button } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";
import { useSay } from "../../../language/use-language.tsx";
import type { Wanted } from "../request.ts";
import { CodeView } from "./code-view.tsx";

/** The request as code, for who wants it without sending anything here. */
export function CodeBeforehand({ wanted }: { wanted: Wanted }): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        mb="sm"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen
          ? say({ en: "Hide the code", es: "Ocultar el código" })
          : say({ en: "This request as code", es: "Esta petición como código" })}
      </Button>
      <div id={id}>{isOpen ? <CodeView wanted={wanted} /> : null}</div>
    </div>
  );
}
