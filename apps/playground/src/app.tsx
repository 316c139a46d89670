import { AppShell, Container, Loader, Stack } from "@mantine/core";
import { Activity, type ComponentType, lazy, type ReactNode, Suspense, useState } from "react";
import type { View } from "./link/place.ts";
import { usePlace } from "./link/use-place.tsx";
import { loaded } from "./parts/loaded.ts";
import { Part } from "./parts/part.tsx";
import { FakeState } from "./shell/fake-state.tsx";
import { Header } from "./shell/header.tsx";
import { Navigation } from "./shell/navigation.tsx";
import { ViewTitle } from "./shell/view-title.tsx";

/** Each view is loaded when it is first looked at. */
const contents: Readonly<Record<View, () => Promise<ComponentType>>> = {
  ask: async () => (await import("./views/ask/ask-view.tsx")).AskView,
  limits: async () => (await import("./views/limits/limits-view.tsx")).LimitsView,
  requests: async () => (await import("./views/requests/requests-view.tsx")).RequestsView,
  claims: async () => (await import("./views/claims/claims-view.tsx")).ClaimsView,
  contract: async () => (await import("./views/contract/contract-view.tsx")).ContractView,
};

const asked = new Map<View, ComponentType>();

/** A view as it was asked for, which is once unless it did not come. */
function Content({ view }: { view: View }): ReactNode {
  const Known = asked.get(view) ?? lazy(async () => ({ default: await loaded(contents[view]()) }));
  asked.set(view, Known);
  return <Known />;
}

export function App(): ReactNode {
  const { place } = usePlace();
  const { view } = place;
  // A view that is left stays as it was: its answer, its run, what was typed.
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
            <FakeState />
            {opened.map((each) => (
              <Activity key={each} mode={each === view ? "visible" : "hidden"}>
                <Part onAgain={() => asked.delete(each)}>
                  <Suspense fallback={<Loader />}>
                    <Content view={each} />
                  </Suspense>
                </Part>
              </Activity>
            ))}
          </Stack>
        </Container>
      </AppShell.Main>
    </AppShell>
  );
}
