import { Button, Code, CopyButton, Drawer, Group, Stack, Table, Text, Title } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useErrorText } from "../../language/error-text.tsx";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { curl } from "../reports/code/curl.ts";
import { HighlightedCode } from "../reports/code/highlighted-code.tsx";
import { requestUrl } from "../reports/report-request.ts";
import { canOpenInReports, isMasked, toReplayRequest } from "./replay-request.ts";
import type { NumberedRequest } from "./request-buffer.ts";
import { RequestExplanationPanel } from "./request-explanation-panel.tsx";
import { useRequestFields } from "./request-fields.ts";

interface Props {
  request: NumberedRequest | undefined;
  /** The requests of the list, among which are those that held the slots. */
  all: readonly NumberedRequest[];
  onOpen(request: NumberedRequest): void;
  onClose(): void;
}

/** Why one request ended as it did, all its details, and buttons to replay it, copy it as cURL and open it in Reports. */
export function RequestDrawer({ request, all, onOpen, onClose }: Props): ReactNode {
  const t = useTranslate();
  return (
    <Drawer.Root opened={request !== undefined} onClose={onClose} position="right" size="lg">
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Header role="presentation">
          <Drawer.Title>{request ? titleOf(request) : ""}</Drawer.Title>
          <Drawer.CloseButton aria-label={t("close")} />
        </Drawer.Header>
        <Drawer.Body>
          {request ? (
            <RequestDetails
              key={request.number}
              request={latestOf(request, all)}
              all={all}
              onOpen={onOpen}
              onClose={onClose}
            />
          ) : null}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function titleOf({ method, report, query, path, status, refusal }: NumberedRequest): string {
  const subject = report ?? query.api ?? path;
  return [`${method} ${subject}`, [status, refusal].filter(Boolean).join(" ")].filter(Boolean).join(" · ");
}

/** The request as the list has it now. */
function latestOf(request: NumberedRequest, all: readonly NumberedRequest[]): NumberedRequest {
  return all.find(({ number }) => number === request.number) ?? request;
}

function RequestDetails({
  request,
  all,
  onOpen,
  onClose,
}: Omit<Props, "request"> & { request: NumberedRequest }): ReactNode {
  const t = useTranslate();
  const { mock } = useMockServer();
  const code = curl.write(toReplayRequest(request, mock));
  const fields = useRequestFields(request);
  return (
    <Stack>
      <RequestExplanationPanel request={request} all={all} onOpen={onOpen} />
      {request.body ? (
        <Stack gap={4}>
          <Title order={2} size="h6">
            {t("body-start")}
          </Title>
          <Code
            block
            tabIndex={0}
            data-testid="body"
            style={{ maxHeight: "14rem", overflow: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
          >
            {request.body}
          </Code>
        </Stack>
      ) : null}
      <Table fz="sm" data={{ body: fields.map((field) => [...field]) }} />
      <HighlightedCode text={code} language="bash" />
      <RequestActions request={request} code={code} onClose={onClose} />
    </Stack>
  );
}

function RequestActions({
  request,
  code,
  onClose,
}: {
  request: NumberedRequest;
  code: string;
  onClose(): void;
}): ReactNode {
  const t = useTranslate();
  const { navigate } = useUrlState();
  const { api: _, ...query } = request.query;
  return (
    <>
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
    </>
  );
}

/** Sends the request again with the page's token, because the journal only holds hashes of tokens. */
function ReplayButton({ request }: { request: NumberedRequest }): ReactNode {
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
      <Button
        h="auto"
        mih={36}
        maw="100%"
        styles={{ label: { whiteSpace: "normal" } }}
        onClick={() => replay().catch((error: unknown) => setOutcome({ error }))}
      >
        {t("replay", { token: token || "–" })}
      </Button>
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
