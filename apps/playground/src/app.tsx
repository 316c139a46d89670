import { Container, Loader, Stack } from "@mantine/core";
import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Activity, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import type { View } from "./link/url-state.ts";
import { useUrlState } from "./link/use-url-state.tsx";
import { ErrorBoundary } from "./loading/error-boundary.tsx";
import { loadChunk } from "./loading/load-chunk.ts";
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
const viewLoaders: Readonly<Record<View, () => Promise<ComponentType>>> = {
  overview: async () => (await import("./views/overview/overview-view.tsx")).OverviewView,
  reports: async () => (await import("./views/reports/reports-view.tsx")).ReportsView,
  requests: async () => (await import("./views/requests/requests-view.tsx")).RequestsView,
  simulate: async () => (await import("./views/simulate/simulate-view.tsx")).SimulateView,
  audit: async () => (await import("./views/audit/audit-view.tsx")).AuditView,
  claims: async () => (await import("./views/claims/claims-view.tsx")).ClaimsView,
  check: async () => (await import("./views/check/api-check-view.tsx")).ApiCheckView,
};

const lazyViews = new Map<View, ComponentType>();

/** Loads a view before it is rendered, so that it is part of the first rendering. */
export async function preloadView(view: View): Promise<void> {
  lazyViews.set(view, await loadChunk(viewLoaders[view]()));
}

/** A view, imported once; again only after a failed import. */
function ViewContent({ view }: { view: View }): ReactNode {
  const LazyView = lazyViews.get(view) ?? lazy(async () => ({ default: await loadChunk(viewLoaders[view]()) }));
  lazyViews.set(view, LazyView);
  return <LazyView />;
}

export function App(): ReactNode {
  return (
    <Announcer>
      <SkipLink />
      <Header />
      <StatusStrip />
      <Navigation />
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
        {({ reset }) => (
          <ErrorBoundary
            onRetry={() => {
              lazyViews.delete(each);
              reset();
            }}
          >
            <Suspense fallback={<Loader />}>
              <ViewContent view={each} />
            </Suspense>
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </Activity>
  ));
}
