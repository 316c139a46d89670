import { Popover, UnstyledButton } from "@mantine/core";
import type { MockStatus } from "@mockvox/mock-server";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../language/use-language.tsx";
import type { UrlState } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import { LazyPart } from "../loading/lazy-part.tsx";
import { runningServerUrl } from "../server/connect-mock-server.ts";
import { useAnnounce } from "./announcer.tsx";
import type { DataForm } from "./data-form.tsx";

async function loadForm(): Promise<typeof DataForm> {
  return (await import("./data-form.tsx")).DataForm;
}

/** What the data are drawn from; those of the mock server in this tab can be changed. */
export function DataDescription({ status }: { status: MockStatus | undefined }): ReactNode {
  const t = useTranslate();
  const announce = useAnnounce();
  const { urlState, navigate } = useUrlState();
  const [isOpen, setOpen] = useState(false);
  const description = describeData(status?.source ?? urlState, t("custom-data"));
  if (runningServerUrl(urlState) !== undefined) return description;
  return (
    <>
      {description}{" "}
      <Popover width={340} position="bottom-start" trapFocus returnFocus opened={isOpen} onChange={setOpen}>
        <Popover.Target>
          <UnstyledButton
            fz="xs"
            td="underline"
            aria-haspopup="dialog"
            aria-label={t("change-data")}
            onClick={() => setOpen(!isOpen)}
          >
            {t("change")}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t("change-data")}>
          <LazyPart
            load={loadForm}
            props={{
              urlState,
              onApply: (change) => {
                setOpen(false);
                navigate(change);
                announce(t("data-in-use"));
              },
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </>
  );
}

/** Such as `seed 7 · medium · edges`. */
function describeData(
  { seed = 1, size = "medium", edges, restatement, ...more }: Partial<MockStatus["source"]> | UrlState,
  customData: string,
): string {
  if ("customData" in more && more.customData) return customData;
  const extras = [edges ? "edges" : "", restatement ? "restatement" : ""].filter((extra) => extra !== "");
  return [`seed ${seed}`, String(size), ...extras].join(" · ");
}
