import { Button, PasswordInput, Popover, SegmentedControl, Stack } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { AddressField } from "../controls/address-field.tsx";
import { useTranslate } from "../language/use-language.tsx";
import { useUrlState } from "../link/use-url-state.tsx";
import { runningServerUrl, validateAddress } from "../server/connect-mock-server.ts";
import { useCredentials } from "../server/use-credentials.tsx";

/** Selects the mock server: the one in this tab, or a running one. */
export function ServerSwitch(): ReactNode {
  const { urlState, navigate } = useUrlState();
  const t = useTranslate();
  const running = runningServerUrl(urlState);
  const { adminKey, setAdminKey } = useCredentials();
  const [key, setKey] = useState(adminKey);
  const [address, setAddress] = useState(running ?? "http://127.0.0.1:4010");
  const names = {
    tab: t("in-page-server"),
    running: t("running-server"),
  };
  return (
    <Popover width={340} position="bottom-end" trapFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          rightSection="▾"
          aria-haspopup="dialog"
          {...(running === undefined ? {} : { "aria-label": `${names.running}: ${new URL(running).host}` })}
        >
          {running === undefined ? names.tab : new URL(running).host}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("mock-server")}>
        <Stack gap="xs">
          <SegmentedControl
            fullWidth
            size="xs"
            value={running === undefined ? "tab" : "running"}
            orientation="vertical"
            aria-label={t("mock-server")}
            onChange={(kind) => {
              if (kind === "tab") navigate({ mock: "tab" });
              else if (!validateAddress(address)) navigate({ mock: address });
            }}
            data={[
              { value: "tab", label: names.tab },
              { value: "running", label: names.running },
            ]}
          />
          <AddressField
            label={t("running-server-url")}
            value={running ?? address}
            onInputChange={setAddress}
            onApply={(url) => running !== undefined && navigate({ mock: url })}
          />
          <PasswordInput
            label={t("admin-key")}
            autoComplete="off"
            value={key}
            onChange={({ currentTarget }) => setKey(currentTarget.value)}
            onBlur={() => setAdminKey(key)}
            onKeyDown={({ key: pressed }) => pressed === "Enter" && setAdminKey(key)}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
