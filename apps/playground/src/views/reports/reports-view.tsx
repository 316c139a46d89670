import { Alert, Group, Loader, Stack, Text, VisuallyHidden } from "@mantine/core";
import { type ReactNode, useCallback, useEffect, useMemo } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { importPart, LazyPart } from "../../loading/lazy-part.tsx";
import { usePreload } from "../../loading/use-preload.ts";
import { formatNumber } from "../../messages/format-number.ts";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useDirectory } from "../../server/use-directory.ts";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { CodeDisclosure } from "./code/code-disclosure.tsx";
import { CopyLink } from "./copy-link.tsx";
import { createNameLookup } from "./entity-names.ts";
import { RequestForm } from "./form/request-form.tsx";
import { useRequestForm } from "./form/use-request-form.ts";
import type { HistoryMenu } from "./history-menu.tsx";
import { type ReportRequest, requestKey } from "./report-request.ts";
import type { ResponseView } from "./response/response-view.tsx";
import { useReportCatalog } from "./use-report-catalog.ts";
import { type RequestSender, type RequestState, useSendRequest } from "./use-send-request.ts";

/** The first view of the page does without it. */
async function loadResponseView(): Promise<typeof ResponseView> {
  return (await import("./response/response-view.tsx")).ResponseView;
}

async function loadHistoryMenu(): Promise<typeof HistoryMenu> {
  return (await import("./history-menu.tsx")).HistoryMenu;
}

/** Requests a report and shows the response. */
export function ReportsView(): ReactNode {
  const { request, now, change } = useRequestForm();
  const { navigate } = useUrlState();
  const { preload } = useMockServer();
  const { token, setToken } = useCredentials();
  const sender = useSendRequest();
  const { requestState, history } = sender;
  const catalog = useReportCatalog(request.report);
  const directory = useDirectory();
  const nameOf = useMemo(() => createNameLookup(directory), [directory]);
  useSendFromLink(sender, request, token);
  usePreload(useCallback(() => Promise.all([preload(), importPart(loadResponseView)]), [preload]));
  const open = ({ report, server, query }: ReportRequest): void =>
    navigate({ report, server, query: { ...query }, run: "on" });
  const send = (): void => {
    void sender.send(request, token);
    open(request);
  };
  return (
    <Stack>
      <RequestForm
        request={request}
        catalog={catalog}
        directory={directory}
        token={token}
        now={now}
        isSending={requestState.state === "sending"}
        onChange={change}
        onTokenChange={setToken}
        onSend={send}
        onStop={sender.stop}
        extra={
          <>
            {requestState.state === "completed" ? (
              <CopyLink request={requestState.request} provenance={requestState.provenance} />
            ) : null}
            {history.length > 1 ? <LazyPart load={loadHistoryMenu} props={{ history, onSelect: open }} /> : null}
          </>
        }
      />
      <Announcement requestState={requestState} />
      {requestState.state === "completed" ? (
        <>
          <StaleNote isStale={requestKey(request) !== requestKey(requestState.request)} />
          <LazyPart
            load={loadResponseView}
            props={{
              exchange: requestState,
              catalogReport: catalog.find(requestState.request.report),
              nameOf,
              onSplit: () => void sender.sendSplit(requestState.request, token),
            }}
          />
        </>
      ) : (
        <PendingPanel requestState={requestState} request={request} />
      )}
    </Stack>
  );
}

function StaleNote({ isStale }: { isStale: boolean }): ReactNode {
  const t = useTranslate();
  return isStale ? (
    <Text size="sm" c="dimmed">
      {t("form-has-changed")}
    </Text>
  ) : null;
}

/** Sends the request of a link, and shows the responses of earlier requests when Back or Forward returns to them. */
function useSendFromLink({ isLatest, show, send }: RequestSender, request: ReportRequest, token: string): void {
  const { urlState } = useUrlState();
  const isSent = urlState.view === "reports" && urlState.run === "on" && urlState.query !== undefined;
  useEffect(() => {
    if (isSent && !isLatest(request) && !show(request)) void send(request, token);
  });
}

/** Says to screen readers how a request ended. Errors are announced by their alert. */
function Announcement({ requestState }: { requestState: RequestState }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  if (requestState.state !== "completed") return <VisuallyHidden role="status" />;
  const { status, rows, durationMs } = requestState.response;
  return (
    <VisuallyHidden role="status" data-testid="announcement">
      {status}. {t("row-count", { rows: rows.length })}. {formatNumber(language, Math.round(durationMs))} ms
    </VisuallyHidden>
  );
}

/** Before there is a response: that it is awaited, why there is none, or how to get one. */
function PendingPanel({ requestState, request }: { requestState: RequestState; request: ReportRequest }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  if (requestState.state === "sending") {
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text size="sm">
          {requestState.parts ? t("sending-parts", requestState.parts) : t("waiting-for-response")}{" "}
          {requestState.isClockPaused ? t("clock-paused") : ""}
        </Text>
      </Group>
    );
  }
  if (requestState.state === "failed") {
    return (
      <Alert color="red" title={t("no-response-title")}>
        <ErrorText error={requestState.error} />
      </Alert>
    );
  }
  return (
    <>
      <Text c="dimmed">
        {t("no-request-yet")} {runningServerUrl(urlState) === undefined ? t("starts-on-first-request") : ""}
      </Text>
      <CodeDisclosure request={request} />
    </>
  );
}
