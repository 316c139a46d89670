import { Alert, Group, Loader, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../memory/use-credentials.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { CodeDisclosure } from "./code/code-disclosure.tsx";
import { CopyLink } from "./copy-link.tsx";
import { RequestForm } from "./form/request-form.tsx";
import { useRequestForm } from "./form/use-request-form.ts";
import { ResponseView } from "./reply/response-view.tsx";
import type { ReportRequest } from "./report-request.ts";
import { type RequestState, useSendRequest } from "./use-send-request.ts";

/** Requests a report and shows the response. */
export function ReportsView(): ReactNode {
  const { request, change } = useRequestForm();
  const { token, setToken } = useCredentials();
  const { requestState, send, stop } = useSendRequest();
  return (
    <Stack>
      <RequestForm
        request={request}
        token={token}
        isSending={requestState.state === "sending"}
        onChange={change}
        onTokenChange={setToken}
        onSend={() => send(request, token)}
        onStop={stop}
        extra={
          requestState.state === "completed" ? (
            <CopyLink request={requestState.request} provenance={requestState.provenance} />
          ) : null
        }
      />
      <ResponsePanel requestState={requestState} request={request} />
    </Stack>
  );
}

function ResponsePanel({ requestState, request }: { requestState: RequestState; request: ReportRequest }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  if (requestState.state === "completed") {
    return <ResponseView response={requestState.response} request={requestState.request} />;
  }
  if (requestState.state === "sending") {
    return (
      <Group role="status">
        <Loader size="sm" />
        <Text size="sm">
          {t("waiting-for-response")} {requestState.isClockPaused ? t("clock-paused") : ""}
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
