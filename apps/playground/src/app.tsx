import { Container, Loader, Stack } from "@mantine/core";
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Activity, type ReactNode, useState } from "react";
import type { View } from "./link/url-state.ts";
import { useUrlState } from "./link/use-url-state.tsx";
import { importPart, LazyPart, type LoadPart } from "./loading/lazy-part.tsx";
import { Announcer } from "./shell/announcer.tsx";
import { ConnectionAlert } from "./shell/connection-alert.tsx";
import { Header } from "./shell/header.tsx";
import { LanguageAlert } from "./shell/language-alert.tsx";
import classes from "./shell/layout.module.css";
import { LinkAlert } from "./shell/link-alert.tsx";
import { Navigation } from "./shell/navigation.tsx";
import { contentId, SkipLink } from "./shell/skip-link.tsx";
import { StatusStrip } from "./shell/status-strip.tsx";
import { ViewTitle } from "./shell/view-title.tsx";

/** Each view is loaded when it is first opened. */
const viewLoaders: Readonly<Record<View, LoadPart<object>>> = {
  overview: async () => (await import("./views/overview/overview-view.tsx")).OverviewView,
  reports: async () => (await import("./views/reports/reports-view.tsx")).ReportsView,
  requests: async () => (await import("./views/requests/requests-view.tsx")).RequestsView,
  simulate: async () => (await import("./views/simulate/simulate-view.tsx")).SimulateView,
  audit: async () => (await import("./views/audit/audit-view.tsx")).AuditView,
  claims: async () => (await import("./views/claims/claims-view.tsx")).ClaimsView,
  check: async () => (await import("./views/check/api-check-view.tsx")).ApiCheckView,
};

/**
 * Loads a view before it is rendered.
 *
 * @throws {ChunkLoadError} `page-part-not-loaded`
 */
export async function preloadView(view: View): Promise<void> {
  await importPart(viewLoaders[view]);
}

export function App(): ReactNode {
  return (
    <Announcer>
      <SkipLink />
      <Header />
      <StatusStrip />
      <Navigation onIntent={(view) => void preloadView(view).catch(() => {})} />
      <main id={contentId} className={classes.main} tabIndex={-1}>
        <Container size="xl" px={0}>
          <Stack>
            <ViewTitle />
            <LanguageAlert />
            <LinkAlert />
            <ConnectionAlert />
            <OpenedViews />
          </Stack>
        </Container>
      </main>
    </Announcer>
  );
}

/** A view keeps its state while another is shown: its response, its run, its inputs. */
function OpenedViews(): ReactNode {
  const { urlState } = useUrlState();
  const { view } = urlState;
  const [opened, setOpened] = useState<readonly View[]>([view]);
  if (!opened.includes(view)) setOpened([...opened, view]);
  return opened.map((each) => (
    <Activity key={each} mode={each === view ? "visible" : "hidden"}>
      <QueryErrorResetBoundary>
        {({ reset }) => <LazyPart load={viewLoaders[each]} props={{}} placeholder={<Loader />} onRetry={reset} />}
      </QueryErrorResetBoundary>
    </Activity>
  ));
}
