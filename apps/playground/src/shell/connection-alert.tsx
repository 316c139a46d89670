import { Alert, Button, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { ErrorText } from "../language/error-text.tsx";
import { useTranslate } from "../language/use-language.tsx";
import { useMockServer } from "../server/use-mock-server.tsx";

/** Says why there is no connection to a mock server, with a button to try again. */
export function ConnectionAlert(): ReactNode {
  const { state, error, connect } = useMockServer();
  const t = useTranslate();
  if (state !== "failed") return null;
  return (
    <Alert color="red" title={t("not-connected")}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          <ErrorText error={error} />
        </Text>
        <Button size="xs" variant="default" onClick={() => connect().catch(() => {})}>
          {t("try-again")}
        </Button>
      </Stack>
    </Alert>
  );
}
