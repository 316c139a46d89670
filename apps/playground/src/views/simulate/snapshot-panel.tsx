import { Alert, FileButton, Group } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ActionButton } from "../../controls/action-button.tsx";
import { download } from "../../files/download.ts";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { PageError } from "../../messages/page-error.ts";
import { useConnectedMockServer } from "../../server/use-mock-server.tsx";
import { useAnnounce } from "../../shell/announcer.tsx";
import { Panel } from "./panel.tsx";
import { StateLink } from "./state-link.tsx";

/** Saves the whole state of the mock server as a file, and loads such a file. */
export function SnapshotPanel(): ReactNode {
  const t = useTranslate();
  const announce = useAnnounce();
  const { mock } = useConnectedMockServer();
  const save = useMutation({
    mutationFn: async () => {
      const snapshot = await mock?.controls.snapshot();
      download("mockvox-snapshot.json", "application/json", `${JSON.stringify(snapshot)}\n`);
    },
    networkMode: "always",
  });
  const load = useMutation({
    mutationFn: async (file: File) => {
      await mock?.controls.restore(parseJson(await file.text(), file.name));
      announce(t("snapshot-imported", { name: file.name }));
    },
    networkMode: "always",
  });
  const error = save.error ?? load.error;
  return (
    <Panel title={t("snapshot")} hint={t("snapshot-hint")}>
      <Group gap="xs">
        <ActionButton size="xs" variant="default" isBusy={save.isPending} onClick={() => save.mutate()}>
          {t("export-snapshot")}
        </ActionButton>
        <FileButton accept="application/json,.json" onChange={(file) => file && load.mutate(file)}>
          {(props) => (
            <ActionButton size="xs" variant="default" isBusy={load.isPending} {...props}>
              {t("import-snapshot")}
            </ActionButton>
          )}
        </FileButton>
        <StateLink />
      </Group>
      {error ? (
        <Alert color="red" role="alert">
          <ErrorText error={error} />
        </Alert>
      ) : null}
    </Panel>
  );
}

/** @throws {PageError} `file-not-json` */
function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new PageError("file-not-json", { name }, { cause });
  }
}
