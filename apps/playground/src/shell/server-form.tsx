import { PasswordInput, SegmentedControl, Stack } from "@mantine/core";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { AddressField } from "../controls/address-field.tsx";
import { useTranslate } from "../language/use-language.tsx";
import { useUrlState } from "../link/use-url-state.tsx";
import { runningServerUrl, validateAddress } from "../server/connect-mock-server.ts";
import { useCredentials } from "../server/use-credentials.tsx";

interface Props {
  /** The URL that was typed last, which is kept while the form is closed. */
  address: string;
  onAddressChange(address: string): void;
}

/** Selects the kind of mock server, its URL and its admin key. It takes the focus, since it is loaded after its pop-up has opened. */
export function ServerForm({ address, onAddressChange }: Props): ReactNode {
  const { urlState, navigate } = useUrlState();
  const t = useTranslate();
  const running = runningServerUrl(urlState);
  const { adminKey, setAdminKey } = useCredentials();
  const [key, setKey] = useState(adminKey);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>("input:checked")?.focus(), []);
  return (
    <Stack gap="xs" ref={form}>
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
          { value: "tab", label: t("in-page-server") },
          { value: "running", label: t("running-server") },
        ]}
      />
      <AddressField
        label={t("running-server-url")}
        value={running ?? address}
        onInputChange={onAddressChange}
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
  );
}
