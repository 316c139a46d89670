import "@mantine/core/styles/baseline.css";
import "@mantine/core/styles/default-css-variables.css";
import "@mantine/core/styles/global.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { LanguageProvider } from "./language/use-language.tsx";
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
createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolveColors} defaultColorScheme="auto">
      <QueryClientProvider client={createQueryClient()}>
        <LanguageProvider>
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
  </StrictMode>,
);
