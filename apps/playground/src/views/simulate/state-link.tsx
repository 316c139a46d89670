import { Alert, Anchor, Text } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ActionButton } from "../../controls/action-button.tsx";
import { ErrorText } from "../../language/error-text.tsx";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { urlStateOfProfile } from "../../link/provenance.ts";
import { encodeSnapshot, maxSnapshotLength } from "../../link/snapshot-link.ts";
import { formatUrlState } from "../../link/url-state.ts";
import { useUrlState } from "../../link/use-url-state.tsx";
import type { MockServer } from "../../server/mock-server.ts";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { useAnnounce } from "../../shell/announcer.tsx";
import { formatBytes } from "../reports/response/format-bytes.ts";

/** Copies a link that opens the whole state of the mock server in a browser tab elsewhere, if it is small enough for a link. */
export function StateLink(): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const { mock } = useConnectedMockServer();
  const { urlState } = useUrlState();
  const { server, report, query } = urlState;
  const copy = useMutation({
    mutationFn: async (from: MockServer) => {
      const { profile } = await from.controls.settings();
      const snapshot = await encodeSnapshot(await from.controls.snapshot());
      const size = formatBytes(language, snapshot.length);
      if (snapshot.length > maxSnapshotLength) return { size };
      const request = { ...(server && { server }), ...(report && { report }), ...(query && { query }) };
      const hash = formatUrlState({
        view: "simulate",
        mock: "tab",
        ...request,
        ...urlStateOfProfile(profile),
        snapshot,
      });
      // Without the permission to write to the clipboard, the link below can be copied.
      await navigator.clipboard?.writeText(`${location.origin}${location.pathname}${hash}`).catch(() => {});
      announce(t("state-link-copied", { size }));
      return { size, hash };
    },
    networkMode: "always",
  });
  return (
    <>
      <ActionButton size="xs" variant="default" isBusy={copy.isPending} onClick={() => mock && copy.mutate(mock)}>
        {t("copy-state-link")}
      </ActionButton>
      {copy.error ? (
        <Alert color="red" role="alert" w="100%">
          <ErrorText error={copy.error} />
        </Alert>
      ) : null}
      {copy.data?.hash ? (
        <Text size="sm" w="100%">
          {t("state-link-copied", { size: copy.data.size })}{" "}
          <Anchor fz="sm" href={copy.data.hash} target="_blank" rel="noreferrer" data-testid="state-link">
            {t("open-state-link")}
          </Anchor>
        </Text>
      ) : null}
      {copy.data && !copy.data.hash ? (
        <Alert color="orange" role="alert" w="100%">
          {t("state-link-too-large", { size: copy.data.size, max: formatBytes(language, maxSnapshotLength) })}
        </Alert>
      ) : null}
    </>
  );
}
