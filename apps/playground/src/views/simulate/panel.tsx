import { Paper, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A box with a heading for a group of controls. */
export function Panel({ title, hint, children }: { title: string; hint?: string; children: ReactNode }): ReactNode {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <div>
          <Title order={2} fz="md">
            {title}
          </Title>
          {hint ? (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          ) : null}
        </div>
        {children}
      </Stack>
    </Paper>
  );
}
