import type { ReactNode } from "react";
import { Disclosure } from "../../../shell/disclosure.tsx";
import type { Wanted } from "../request.ts";
import { CodeView } from "./code-view.tsx";

const open = { en: "This request as code", es: "Esta petición como código" };
const shut = { en: "Hide the code", es: "Ocultar el código" };

/** The request as code, for who wants it without sending anything here. */
export function CodeBeforehand({ wanted }: { wanted: Wanted }): ReactNode {
  return (
    <Disclosure size="xs" mb="sm" open={open} shut={shut}>
      <CodeView wanted={wanted} />
    </Disclosure>
  );
}
