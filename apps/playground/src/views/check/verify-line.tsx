import { Button, Code, CopyButton, Group, Text } from "@mantine/core";
import { vendorUrl } from "@mockvox/spec";
import type { ReactNode } from "react";
import { InlineMarkdown } from "../../language/inline-markdown.tsx";
import { useTranslate } from "../../language/use-language.tsx";
import { useUrlState } from "../../link/use-url-state.tsx";

/** The command that checks a server that the page cannot reach: the real one, or the one in the field. */
export function VerifyLine({ typedUrl }: { typedUrl: string }): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const url = isRemote(typedUrl) ? typedUrl : vendorUrl(urlState.server ?? "0001");
  const line = `mockvox verify ${url} --live`;
  return (
    <div>
      <Text size="sm" c="dimmed">
        <InlineMarkdown text={t("verify-real-server")} />
      </Text>
      <Group gap="xs">
        <Code data-testid="verify-line">{line}</Code>
        <CopyButton value={line}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="default" onClick={copy}>
              {copied ? t("copied") : t("copy")}
            </Button>
          )}
        </CopyButton>
      </Group>
    </div>
  );
}

/** Whether a text is a URL of another machine, without characters that mean something to a shell. */
function isRemote(text: string): boolean {
  return /^https?:\/\/[\w.-]+(?::\d+)?\/?$/.test(text) && !/localhost|127\.0\.0\.1/.test(text);
}
