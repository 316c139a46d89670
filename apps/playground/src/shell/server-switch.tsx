import { Button, Popover } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../language/use-language.tsx";
import { useUrlState } from "../link/use-url-state.tsx";
import { LazyPart } from "../loading/lazy-part.tsx";
import { runningServerUrl } from "../server/connect-mock-server.ts";
import type { ServerForm } from "./server-form.tsx";

async function loadForm(): Promise<typeof ServerForm> {
  return (await import("./server-form.tsx")).ServerForm;
}

/** Selects the mock server: the one in this tab, or a running one. */
export function ServerSwitch(): ReactNode {
  const { urlState } = useUrlState();
  const t = useTranslate();
  const running = runningServerUrl(urlState);
  const [address, setAddress] = useState(running ?? "http://127.0.0.1:4010");
  return (
    <Popover width={340} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          rightSection="▾"
          aria-haspopup="dialog"
          {...(running === undefined ? {} : { "aria-label": `${t("running-server")}: ${new URL(running).host}` })}
        >
          {running === undefined ? t("in-page-server") : new URL(running).host}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("mock-server")}>
        <LazyPart load={loadForm} props={{ address, onAddressChange: setAddress }} />
      </Popover.Dropdown>
    </Popover>
  );
}
