import { AppShell, Container, Loader, Stack } from "@mantine/core";
import { type ComponentType, lazy, type ReactNode, Suspense } from "react";
import type { View } from "./link/place.ts";
import { usePlace } from "./link/use-place.tsx";
import { FakeState } from "./shell/fake-state.tsx";
import { Header } from "./shell/header.tsx";
import { Navigation } from "./shell/navigation.tsx";
import { ViewTitle } from "./shell/view-title.tsx";

/** Each view is loaded when it is first looked at. */
const contents: Readonly<Record<View, ComponentType>> = {
  ask: lazy(async () => ({ default: (await import("./views/ask/ask-view.tsx")).AskView })),
  limits: lazy(async () => ({ default: (await import("./views/limits/limits-view.tsx")).LimitsView })),
  requests: lazy(async () => ({ default: (await import("./views/requests/requests-view.tsx")).RequestsView })),
  claims: lazy(async () => ({ default: (await import("./views/claims/claims-view.tsx")).ClaimsView })),
  contract: lazy(async () => ({ default: (await import("./views/contract/contract-view.tsx")).ContractView })),
};

export function App(): ReactNode {
  const { place } = usePlace();
  const Content = contents[place.view];
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
            <FakeState />
            <Suspense fallback={<Loader />}>
              <Content />
            </Suspense>
          </Stack>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
