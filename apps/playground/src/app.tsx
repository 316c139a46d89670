import { AppShell, Container, Loader, Stack } from "@mantine/core";
import { Activity, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import type { View } from "./link/url-state.ts";
import { useUrlState } from "./link/use-url-state.tsx";
import { ErrorBoundary } from "./parts/error-boundary.tsx";
import { loadChunk } from "./parts/load-chunk.ts";
import { ConnectionAlert } from "./shell/connection-alert.tsx";
import { Header } from "./shell/header.tsx";
import { LanguageAlert } from "./shell/language-alert.tsx";
import { Navigation } from "./shell/navigation.tsx";
import { ViewTitle } from "./shell/view-title.tsx";

/** Each view is loaded when it is first opened. */
const viewLoaders: Readonly<Record<View, () => Promise<ComponentType>>> = {
  reports: async () => (await import("./views/ask/reports-view.tsx")).ReportsView,
  simulate: async () => (await import("./views/limits/simulate-view.tsx")).SimulateView,
  requests: async () => (await import("./views/requests/requests-view.tsx")).RequestsView,
  claims: async () => (await import("./views/claims/claims-view.tsx")).ClaimsView,
  check: async () => (await import("./views/contract/api-check-view.tsx")).ApiCheckView,
};

const lazyViews = new Map<View, ComponentType>();

/** A view, imported once; again only after a failed import. */
function ViewContent({ view }: { view: View }): ReactNode {
  const LazyView = lazyViews.get(view) ?? lazy(async () => ({ default: await loadChunk(viewLoaders[view]()) }));
  lazyViews.set(view, LazyView);
  return <LazyView />;
}

export function App(): ReactNode {
  const { urlState } = useUrlState();
  const { view } = urlState;
  // A view keeps its state while another is shown: its response, its run, its inputs.
  const [opened, setOpened] = useState<readonly View[]>([view]);
  if (!opened.includes(view)) setOpened([...opened, view]);
  return (
    <AppShell header={{ height: 56 }} padding="md">
      <AppShell.Header>
        <Header />
      </AppShell.Header>
      <AppShell.Main>
        <Container size="xl" px={0}>
          <Stack>
            <Navigation />
            <ViewTitle />
            <LanguageAlert />
            <ConnectionAlert />
            {opened.map((each) => (
              <Activity key={each} mode={each === view ? "visible" : "hidden"}>
                <ErrorBoundary onRetry={() => lazyViews.delete(each)}>
                  <Suspense fallback={<Loader />}>
                    <ViewContent view={each} />
                  </Suspense>
                </ErrorBoundary>
              </Activity>
            ))}
          </Stack>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
