import "@mantine/core/styles.css";
import "@mantine/dates/styles.css";
import { MantineProvider } from "@mantine/core";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { LanguageProvider } from "./language/use-language.tsx";
import { PlaceProvider } from "./link/use-place.tsx";
import { MemoryProvider } from "./memory/use-memory.tsx";
import { PartMissing } from "./parts/loaded.ts";
import { TargetProvider } from "./server/use-target.tsx";
import { resolveColors, theme } from "./theme.ts";

const root = document.getElementById("page");
if (!root) throw new Error("The page has lost its element #page.");
/** What did not come the page says itself. */
const onCaughtError = (error: unknown): void => {
  if (!(error instanceof PartMissing)) console.error(error);
};
createRoot(root, { onCaughtError }).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolveColors} defaultColorScheme="auto">
      <LanguageProvider>
        <PlaceProvider>
          <MemoryProvider>
            <TargetProvider>
              <App />
            </TargetProvider>
          </MemoryProvider>
        </PlaceProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
