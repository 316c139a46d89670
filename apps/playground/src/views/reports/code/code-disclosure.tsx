import type { ReactNode } from "react";
import { Disclosure } from "../../../controls/disclosure.tsx";
import { LazyPart } from "../../../loading/lazy-part.tsx";
import type { ReportRequest } from "../report-request.ts";
import type { CodeView } from "./code-view.tsx";

async function loadCodeView(): Promise<typeof CodeView> {
  return (await import("./code-view.tsx")).CodeView;
}

/** The request as code, before it is sent. */
export function CodeDisclosure({ request }: { request: ReportRequest }): ReactNode {
  return (
    <Disclosure size="xs" mb="sm" showLabel="show-code" hideLabel="hide-code">
      <LazyPart load={loadCodeView} props={{ request }} />
    </Disclosure>
  );
}
