import { Button, Group, Popover, Stack, Text } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useTranslate } from "../../../language/use-language.tsx";
import type { Scope } from "../../../server/use-mock-status.ts";
import { useAnnounce } from "../../../shell/announcer.tsx";

interface Props {
  scope: Scope;
  token: string;
  onReset(): Promise<void>;
}

/** Resets what the controls apply to, after saying what is lost. */
export function ResetButton({ scope, token, onReset }: Props): ReactNode {
  const t = useTranslate();
  const announce = useAnnounce();
  const [isOpen, setOpen] = useState(false);
  const reset = async (): Promise<void> => {
    setOpen(false);
    await onReset();
    announce(t("reset-done"));
  };
  return (
    <Popover opened={isOpen} onChange={setOpen} width={320} position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button size="sm" variant="default" onClick={() => setOpen(!isOpen)}>
          {t("reset-mock-server")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("reset-mock-server")}>
        <Stack gap="sm">
          <Text size="sm">{scope === "all" ? t("reset-all-loses") : t("reset-token-loses", { token })}</Text>
          <Group gap="xs">
            <Button size="xs" color="red.9" onClick={() => reset()}>
              {t("reset-now")}
            </Button>
            <Button size="xs" variant="default" onClick={() => setOpen(false)}>
              {t("cancel")}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
