import { Alert, Button, Group, Text } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { useFocusFallback } from "../../controls/use-focus-fallback.ts";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import type { SelectedProfile } from "./use-selected-profile.ts";

interface Props {
  selected: SelectedProfile;
  onApply(): void;
}

/** Says whether the mock server behaves as selected, with buttons that make it so, or that discard the selection. */
export function AppliedProfile({ selected: { applied, isApplied, discard }, onApply }: Props): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const alert = useRef<HTMLDivElement>(null);
  const applyButton = useFocusFallback(() => alert.current);
  const discardButton = useFocusFallback(() => alert.current);
  const url = runningServerUrl(urlState);
  if (url === undefined) return <Alert color="teal">{t("applied-in-page")}</Alert>;
  if (!applied) return null;
  const host = new URL(url).host;
  if (isApplied) {
    return (
      <Alert ref={alert} tabIndex={-1} color="teal" role="status" title={t("applied-to-server")}>
        {t("applied-to-host", { host, profile: applied.name })}
      </Alert>
    );
  }
  return (
    <Alert ref={alert} tabIndex={-1} color="orange" role="status" title={t("not-applied-title")}>
      <Text size="sm" mb="xs">
        {t("not-applied", { host, profile: applied.name })}
      </Text>
      <Group gap="xs">
        <Button ref={applyButton} size="xs" onClick={onApply}>
          {t("apply-to-server")}
        </Button>
        <Button ref={discardButton} size="xs" variant="default" onClick={discard}>
          {t("load-from-server")}
        </Button>
      </Group>
    </Alert>
  );
}
