import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App, preloadView } from "./app.tsx";
import { LanguageProvider, loadInitialTexts } from "./language/use-language.tsx";
import { parseUrlState } from "./link/url-state.ts";
import { UrlStateProvider } from "./link/use-url-state.tsx";
import { ChunkLoadError } from "./loading/load-chunk.ts";
import { createQueryClient } from "./server/query-client.ts";
import { CredentialsProvider } from "./server/use-credentials.tsx";
import { MockServerProvider } from "./server/use-mock-server.tsx";
import { resolveColors, theme } from "./theme.ts";

const root = document.getElementById("page");
if (!root) throw new Error("index.html has no element #page.");
/** Parts that could not be loaded are shown by the page itself. */
function onCaughtError(error: unknown): void {
  if (!(error instanceof ChunkLoadError)) console.error(error);
}
/** Until then index.html shows what this page is. A view that cannot be loaded is loaded again when it is rendered. */
async function renderPage(element: HTMLElement): Promise<void> {
  const view = preloadView(parseUrlState(location.hash).view).catch(() => {});
  const [texts] = await Promise.all([loadInitialTexts(), view]);
  const page = (
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={resolveColors} defaultColorScheme="auto">
        <QueryClientProvider client={createQueryClient()}>
          <LanguageProvider initial={texts}>
            <UrlStateProvider>
              <CredentialsProvider>
                <MockServerProvider>
                  <App />
                </MockServerProvider>
              </CredentialsProvider>
            </UrlStateProvider>
          </LanguageProvider>
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
  // A transition is rendered in short tasks, so that the browser can respond in between.
  startTransition(() => createRoot(element, { onCaughtError }).render(page));
}

// Not awaited: the view imports what this module is bundled with, so it cannot be loaded before this module has ended.
void renderPage(root);
