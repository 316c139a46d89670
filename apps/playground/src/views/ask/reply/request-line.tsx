import { Badge, Code, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useLanguage } from "../../../language/use-language.tsx";
import type { Reply } from "./reply.ts";

/** What was asked, and in one line what came back. */
export function RequestLine({ reply }: { reply: Reply }): ReactNode {
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (
    <Group gap="xs" align="center">
      <Badge size="lg" radius="sm" color={colorOf(reply)} data-testid="status">
        {reply.status}
      </Badge>
      <Text size="sm" c="dimmed">
        {number.format(reply.tookMs)} ms, {number.format(reply.bytes)} B
      </Text>
      <Code fz="xs" style={{ overflowWrap: "anywhere", flexBasis: "20rem", flexGrow: 1 }}>
        {reply.method} {reply.url}
      </Code>
    </Group>
  );
}

function colorOf({ outcome }: Reply): string {
  const colors = { rows: "teal.9", empty: "gray.7", refused: "orange.9", unreadable: "red.8" };
  return colors[outcome.kind];
}
