import type { ReactNode } from "react";
import { Disclosure } from "../../../shell/disclosure.tsx";
import type { ReportRequest } from "../report-request.ts";
import { CodeView } from "./code-view.tsx";

/** The request as code, before it is sent. */
export function CodeDisclosure({ request }: { request: ReportRequest }): ReactNode {
  return (
    <Disclosure size="xs" mb="sm" showLabel="show-code" hideLabel="hide-code">
      <CodeView request={request} />
    </Disclosure>
  );
}
