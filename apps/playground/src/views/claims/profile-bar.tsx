import { Alert, Button, FileButton, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { profileNames } from "@mockvox/spec";
import { type ReactNode, useState } from "react";
import { ActionButton } from "../../controls/action-button.tsx";
import { download } from "../../files/download.ts";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { profileLabel } from "../../messages/profile-label.ts";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";
import { AppliedProfile } from "./applied-profile.tsx";
import { parseProfileFile } from "./claim-model.ts";
import type { SelectedProfile } from "./use-selected-profile.ts";

/** Selects, imports, exports and applies a profile. */
export function ProfileBar({ selected }: { selected: SelectedProfile }): ReactNode {
  const t = useTranslate();
  const { urlState, navigate } = useUrlState();
  const { profile, answers, select, apply } = selected;
  const isRunning = runningServerUrl(urlState) !== undefined;
  const [outcome, setOutcome] = useState<{ file: string } | { error: unknown }>();
  const changed = Object.keys(answers).length;
  const showError = (error: unknown): void => setOutcome({ error });

  const importFile = async (file: File): Promise<void> => {
    select(parseProfileFile(await file.text()));
    setOutcome({ file: file.name });
  };
  const exportFile = async (): Promise<void> => {
    const exported = await profileFromUrlState({ profile, answers });
    download(`${exported.name}.profile.json`, "application/json", `${JSON.stringify(exported, null, 2)}\n`);
  };
  const applyToServer = async (): Promise<void> => {
    await apply();
    setOutcome(undefined);
  };
  return (
    <Stack gap="xs">
      <AppliedProfile selected={selected} onApply={() => applyToServer().catch(showError)} />
      <Group>
        <SegmentedControl
          size="xs"
          miw="min(100%, 37rem)"
          styles={{ label: { whiteSpace: "normal" } }}
          aria-label={t("named-profile")}
          value={profile ?? "default"}
          onChange={(name) =>
            navigate({ profile: name === "default" && !isRunning ? undefined : name, answers: orNone(answers) })
          }
          data={profileNames.map((name) => ({ value: name, label: profileLabel(t, name) }))}
        />
        <Text size="sm" c="dimmed" role="status">
          {t("changed-count", { count: changed })}
        </Text>
        <ActionButton
          size="xs"
          variant="default"
          isUnavailable={changed === 0}
          onClick={() => navigate({ profile: isRunning ? (profile ?? "default") : profile, answers: undefined })}
        >
          {t("revert-changes")}
        </ActionButton>
        <Button size="xs" variant="default" onClick={() => exportFile().catch(showError)}>
          {t("export-profile")}
        </Button>
        <ImportButton onFile={(file) => importFile(file).catch(showError)} />
      </Group>
      {outcome ? (
        <Alert color={"error" in outcome ? "red" : "teal"} role="status">
          {"error" in outcome ? <ErrorText error={outcome.error} /> : t("profile-loaded", outcome)}
        </Alert>
      ) : null}
    </Stack>
  );
}

function orNone(answers: SelectedProfile["answers"]): SelectedProfile["answers"] | undefined {
  return Object.keys(answers).length === 0 ? undefined : answers;
}

function ImportButton({ onFile }: { onFile(file: File): void }): ReactNode {
  const t = useTranslate();
  return (
    <FileButton
      accept="application/json"
      onChange={(file) => file && onFile(file)}
      inputProps={{ "aria-label": t("profile-file") }}
    >
      {(props) => (
        <Button size="xs" variant="default" {...props}>
          {t("import-profile")}
        </Button>
      )}
    </FileButton>
  );
}
