import { Badge, Code, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useLanguage } from "../../../language/use-language.tsx";
import type { ReportResponse } from "./report-response.ts";

/** Status, duration, size and URL in one line. */
export function RequestLine({ response }: { response: ReportResponse }): ReactNode {
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (
    <Group gap="xs" align="center">
      <Badge size="lg" radius="sm" color={colorOf(response)} data-testid="status">
        {response.status}
      </Badge>
      <Text size="sm" c="dimmed">
        {number.format(response.durationMs)} ms, {number.format(response.bytes)} B
      </Text>
      <Code fz="xs" style={{ overflowWrap: "anywhere", flexBasis: "20rem", flexGrow: 1 }}>
        {response.method} {response.url}
      </Code>
    </Group>
  );
}

function colorOf({ outcome }: ReportResponse): string {
  const colors = { rows: "teal.9", empty: "gray.7", "error-response": "orange.9", unreadable: "red.8" };
  return colors[outcome.kind];
}
