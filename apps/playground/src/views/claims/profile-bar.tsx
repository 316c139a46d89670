import { Alert, Button, FileButton, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { profileNames } from "@mockvox/spec";
import { type ReactNode, useState } from "react";
import { download } from "../../files/download.ts";
import { ErrorText } from "../../language/error-text.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";
import { runningServerUrl } from "../../server/connect-mock-server.ts";
import { profileFromUrlState } from "../../server/profile-from-url-state.ts";
import { AppliedProfile } from "./applied-profile.tsx";
import { parseProfileFile } from "./parse-profile-file.ts";
import { useRunningProfile } from "./use-running-profile.ts";

/** Selects, imports, exports and applies a profile. */
export function ProfileBar(): ReactNode {
  const t = useTranslate();
  const { urlState, navigate } = useUrlState();
  const isRunning = runningServerUrl(urlState) !== undefined;
  const running = useRunningProfile();
  const [outcome, setOutcome] = useState<{ file: string } | { error: unknown }>();
  const changed = Object.keys(urlState.answers ?? {}).length;
  const showError = (error: unknown): void => setOutcome({ error });

  const importFile = async (file: File | null): Promise<void> => {
    if (!file) return;
    const { profile, answers } = parseProfileFile(await file.text());
    navigate({ profile, answers });
    setOutcome({ file: file.name });
  };
  const exportFile = async (): Promise<void> => {
    const text = JSON.stringify(await profileFromUrlState(urlState), null, 2);
    download("profile.json", "application/json", `${text}\n`);
  };
  const applyToServer = async (): Promise<void> => {
    await running.apply(await profileFromUrlState(urlState));
    setOutcome(undefined);
  };
  return (
    <Stack gap="xs">
      <Group>
        <SegmentedControl
          size="xs"
          aria-label={t("named-profile")}
          value={urlState.profile ?? "default"}
          onChange={(name) => navigate({ profile: name === "default" && !isRunning ? undefined : name })}
          data={[...profileNames]}
        />
        <Text size="sm" c="dimmed" role="status">
          {t("changed-count", { count: changed })}
        </Text>
        <Button size="xs" variant="default" disabled={changed === 0} onClick={() => navigate({ answers: undefined })}>
          {t("revert-changes")}
        </Button>
        <Button size="xs" variant="default" onClick={() => exportFile().catch(showError)}>
          {t("export-profile")}
        </Button>
        <FileButton
          accept="application/json"
          onChange={(file) => importFile(file).catch(showError)}
          inputProps={{ "aria-label": t("profile-file") }}
        >
          {(props) => (
            <Button size="xs" variant="default" {...props}>
              {t("import-profile")}
            </Button>
          )}
        </FileButton>
      </Group>
      {running.profile ? (
        <AppliedProfile applied={running.profile} onApply={() => applyToServer().catch(showError)} />
      ) : null}
      {isRunning ? null : (
        <Text size="sm" c="dimmed">
          {t("applied-in-page")}
        </Text>
      )}
      {outcome ? (
        <Alert color={"error" in outcome ? "red" : "teal"} role="status">
          {"error" in outcome ? <ErrorText error={outcome.error} /> : t("profile-loaded", outcome)}
        </Alert>
      ) : null}
    </Stack>
  );
}
