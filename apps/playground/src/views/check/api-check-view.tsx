import { Alert, Progress as ProgressBar, Stack, Text } from "@mantine/core";
import type { ContractOptions } from "@mockvox/contract";
import { type ReactNode, useState } from "react";
import { ErrorText } from "../../language/error-text.tsx";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { ErrorBoundary } from "../../loading/error-boundary.tsx";
import { importPart, LazyPart } from "../../loading/lazy-part.tsx";
import { usePreload } from "../../loading/use-preload.ts";
import { useCredentials } from "../../server/use-credentials.tsx";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { contractTargetAt, contractTargetOf } from "./contract-target.ts";
import { ReportBars } from "./report-bars.tsx";
import { ReportFiles } from "./report-files.tsx";
import { RunForm } from "./run-form.tsx";
import { contractOptionsOf, type RunSettings } from "./run-settings.ts";
import { useRequestEstimate } from "./use-request-estimate.ts";
import { type RunProgress, type RunState, useRun } from "./use-run.ts";
import { VerdictGroups } from "./verdict-groups.tsx";
import type { VerdictHeadline } from "./verdict-headline.tsx";

/** Runs the contract against a server and shows the report of `mockvox verify`. */
export function ApiCheckView(): ReactNode {
  const t = useTranslate();
  const { state, sessionKey, connect } = useConnectedMockServer();
  const { urlState } = useUrlState();
  const { token } = useCredentials();
  const [settings, setSettings] = useState<RunSettings>({ isQuick: true, expectedProfile: "default", url: "" });
  const { run, start, stop } = useRun(settings.url === "" ? sessionKey : settings.url);
  const estimate = useRequestEstimate(settings);
  usePreload(preload);
  const options = async (): Promise<ContractOptions> => {
    const { server = "0001" } = urlState;
    const { url } = settings;
    const target = url === "" ? await contractTargetOf(await connect(), server) : await contractTargetAt(url, server);
    return contractOptionsOf(target, urlState, token, settings);
  };
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        <InlineMarkdown text={t("api-check-intro")} />
      </Text>
      <RunForm
        settings={settings}
        estimate={state === "failed" && settings.url === "" ? undefined : estimate}
        isRunning={run.state === "running"}
        onChange={setSettings}
        onRun={() => start(options())}
        onStop={stop}
      />
      <RunOutcome run={run} />
    </Stack>
  );
}

/** Loaded after the view, since it needs the writer of reports. */
async function loadHeadline(): Promise<typeof VerdictHeadline> {
  return (await import("./verdict-headline.tsx")).VerdictHeadline;
}

function preload(): Promise<unknown> {
  return importPart(loadHeadline);
}

function RunOutcome({ run }: { run: RunState }): ReactNode {
  const t = useTranslate();
  if (run.state === "idle") {
    return <Text c="dimmed">{t("no-run-yet")}</Text>;
  }
  if (run.state === "failed") {
    return (
      <Alert color="red" title={t("run-failed")}>
        <ErrorText error={run.error} />
      </Alert>
    );
  }
  if (run.state === "completed") {
    const { report } = run;
    return (
      <Stack data-testid="report">
        <LazyPart load={loadHeadline} props={{ report }} />
        <ReportBars verdicts={report.verdicts} />
        <ErrorBoundary>
          <ReportFiles report={report} />
        </ErrorBoundary>
        <VerdictGroups verdicts={report.verdicts} />
      </Stack>
    );
  }
  return (
    <Stack>
      <RunProgressBar progress={run.progress} isStopped={run.state === "stopped"} />
      <VerdictGroups verdicts={run.progress.verdicts} />
    </Stack>
  );
}

function RunProgressBar({ progress, isStopped }: { progress: RunProgress; isStopped: boolean }): ReactNode {
  const t = useTranslate();
  const { verdicts, checks, requestsSent, maxRequests } = progress;
  const label = t("run-progress", { sent: requestsSent, max: maxRequests, done: verdicts.length, checks });
  return (
    <Stack gap={4}>
      <ProgressBar value={checks === 0 ? 0 : (verdicts.length / checks) * 100} aria-label={label} />
      <Text size="sm" role="status">
        {label}
        {isStopped ? `. ${t("stopped")}` : ""}
      </Text>
    </Stack>
  );
}
