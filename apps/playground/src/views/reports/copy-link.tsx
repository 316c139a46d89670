import { Button, CopyButton, Tooltip } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import { type Provenance, reproducibleState } from "../../link/provenance.ts";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import type { ReportRequest } from "./report-request.ts";

/** Copies a link that reproduces the same bytes anywhere; for custom data, one to the mock server that serves it. */
export function CopyLink({
  request,
  provenance,
}: {
  request: ReportRequest;
  provenance: Provenance | undefined;
}): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const reproducible = provenance && reproducibleState(provenance);
  const hash = formatUrlState({
    ...(reproducible ?? { mock: runningServerUrl(urlState) }),
    view: "reports",
    ...request,
    query: { ...request.query },
    run: "on",
    tab: urlState.tab,
  });
  const hint = reproducible ? t("link-reproducible") : t("link-custom-data");
  return (
    <CopyButton value={`${location.origin}${location.pathname}${hash}`}>
      {({ copied, copy }) => (
        <Tooltip label={hint} multiline maw={320}>
          <Button variant="default" onClick={copy} data-link={hash}>
            {copied ? t("copied") : t("copy-link")}
          </Button>
        </Tooltip>
      )}
    </CopyButton>
  );
}
