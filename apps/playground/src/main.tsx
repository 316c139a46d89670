import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { LanguageProvider } from "./language/use-language.tsx";
import { UrlStateProvider } from "./link/use-url-state.tsx";
import { CredentialsProvider } from "./memory/use-credentials.tsx";
import { ChunkLoadError } from "./parts/load-chunk.ts";
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
      <LanguageProvider>
        <UrlStateProvider>
          <CredentialsProvider>
            <MockServerProvider>
              <App />
            </MockServerProvider>
          </CredentialsProvider>
        </UrlStateProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
