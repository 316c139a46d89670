import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorText } from "../language/error-text.tsx";
import { useTranslate } from "../language/use-language.tsx";
import { useUrlState } from "../link/use-url-state.tsx";
import { useMockServer } from "../server/use-mock-server.tsx";

/** Says why there is no connection to a mock server, with a button to try again. */
export function ConnectionAlert(): ReactNode {
  const { state, error, connect } = useMockServer();
  const { urlState, navigate } = useUrlState();
  const t = useTranslate();
  if (state !== "failed") return null;
  return (
    <Alert color="red" title={t("not-connected")}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          <ErrorText error={error} />
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => connect().catch(() => {})}>
            {t("try-again")}
          </Button>
          {urlState.snapshot === undefined ? null : (
            <Button size="xs" variant="default" onClick={() => navigate({ snapshot: undefined })}>
              {t("open-without-state")}
            </Button>
          )}
        </Group>
      </Stack>
    </Alert>
  );
}
