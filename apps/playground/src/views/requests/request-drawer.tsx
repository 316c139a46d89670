import { Button, Code, CopyButton, Drawer, Group, Stack, Table, Text } from "@mantine/core";
import type { RecordedRequest } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useErrorText } from "../../language/error-text.tsx";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../memory/use-credentials.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { curl } from "../ask/code/curl.ts";
import { requestUrl } from "../ask/report-request.ts";
import { fieldLabels } from "./field-labels.ts";
import { formatDateTime } from "./format-date-time.ts";
import { canOpenInReports, isMasked, toReplayRequest } from "./replay-request.ts";
import type { NumberedRequest } from "./use-request-list.ts";

/** All details of one request, with buttons to replay it, copy it as cURL and open it in Reports. */
export function RequestDrawer({
  request,
  onClose,
}: {
  request: NumberedRequest | undefined;
  onClose(): void;
}): ReactNode {
  const t = useTranslate();
  return (
    <Drawer
      opened={request !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t("request-details")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      {request ? <RequestDetails key={request.number} request={request} onClose={onClose} /> : null}
    </Drawer>
  );
}

function RequestDetails({ request, onClose }: { request: NumberedRequest; onClose(): void }): ReactNode {
  const t = useTranslate();
  const { navigate } = useUrlState();
  const { mock } = useMockServer();
  const code = curl.write(toReplayRequest(request, mock));
  const values = { ...request, at: formatDateTime(request.at), complete: t(request.complete ? "yes" : "no") };
  const fields = (Object.keys(fieldLabels) as (keyof typeof fieldLabels)[]).flatMap((name) =>
    values[name] === undefined ? [] : [[t(fieldLabels[name]), String(values[name])]],
  );
  const { api: _, ...query } = request.query;
  return (
    <Stack>
      <Table fz="sm" data={{ body: [...fields, ...Object.entries(request.query)] }} />
      <Code block tabIndex={0}>
        {code}
      </Code>
      <Group>
        {isMasked(request) ? null : <ReplayButton request={request} />}
        <CopyButton value={code}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t("copied") : t("copy-as-curl")}
            </Button>
          )}
        </CopyButton>
        {canOpenInReports(request) ? (
          <Button
            variant="default"
            onClick={() => {
              onClose();
              navigate({ view: "reports", report: request.report, server: request.server, query });
            }}
          >
            {t("open-in-reports")}
          </Button>
        ) : null}
      </Group>
      {isMasked(request) ? (
        <Text size="sm" c="dimmed">
          {t("request-masked")}
        </Text>
      ) : null}
    </Stack>
  );
}

/** Sends the request again with the page's token, because the journal only holds hashes of tokens. */
function ReplayButton({ request }: { request: RecordedRequest }): ReactNode {
  const t = useTranslate();
  const { token } = useCredentials();
  const { connect } = useMockServer();
  const [outcome, setOutcome] = useState<{ status: number } | { error: unknown }>();
  const replay = async (): Promise<void> => {
    const mock = await connect();
    const outgoing = toReplayRequest(request, mock);
    const response = await mock.send(requestUrl(outgoing), {
      method: request.method,
      headers: { ...outgoing.headers, "wolkvox-token": token },
    });
    await response.arrayBuffer();
    setOutcome({ status: response.status });
  };
  return (
    <>
      <Button onClick={() => replay().catch((error: unknown) => setOutcome({ error }))}>{t("replay")}</Button>
      {outcome === undefined ? null : (
        <Text size="sm" role="status">
          {"error" in outcome ? <ReplayError error={outcome.error} /> : t("replayed", outcome)}
        </Text>
      )}
    </>
  );
}

function ReplayError({ error }: { error: unknown }): ReactNode {
  const t = useTranslate();
  return <InlineMarkdown text={t("replay-failed", { reason: useErrorText(error) })} />;
}
