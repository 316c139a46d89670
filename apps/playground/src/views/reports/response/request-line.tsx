import { Badge, Code, Group, Text, VisuallyHidden } from "@mantine/core";
import type { ReactNode } from "react";
import { useLanguage, useTranslate } from "../../../language/use-language.tsx";
import { formatNumber } from "../../../messages/format-number.ts";
import { formatBytes } from "./format-bytes.ts";
import type { ReportResponse } from "./report-response.ts";

/** Status, duration, size and URL in one line. `isSimulated`: nothing was sent to the host in the URL. */
export function RequestLine({ response, isSimulated }: { response: ReportResponse; isSimulated: boolean }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  return (
    <Group gap="xs" align="center">
      <VisuallyHidden component="h2">{t("response")}</VisuallyHidden>
      <Badge size="lg" radius="sm" color={colorOf(response)} data-testid="status">
        {response.status}
      </Badge>
      <Text size="sm" c="dimmed">
        {formatNumber(language, Math.round(response.durationMs))} ms, {formatBytes(language, response.bytes)}
      </Text>
      {isSimulated ? (
        <Badge radius="sm" color="gray.7">
          {t("simulated")}
        </Badge>
      ) : null}
      <Code fz="xs" style={{ overflowWrap: "anywhere", flexBasis: "20rem", flexGrow: 1 }}>
        {response.method} {response.url}
      </Code>
    </Group>
  );
}

function colorOf({ outcome }: ReportResponse): string {
  const colors = {
    rows: "teal.9",
    empty: "gray.7",
    "error-response": "orange.9",
    "not-modelled": "blue.9",
    unexpected: "red.8",
    unreadable: "red.8",
  };
  return colors[outcome.kind];
}
