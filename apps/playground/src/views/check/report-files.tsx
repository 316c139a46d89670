import { Button, Group, Stack, useComputedColorScheme } from "@mantine/core";
import type { ContractReport } from "@mockvox/contract";
import { type ReactNode, useState } from "react";
import { download } from "../../files/download.ts";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { useErrorHandler } from "../../loading/error-boundary.tsx";
import { loadChunk } from "../../loading/load-chunk.ts";

const formats = [
  { format: "html", name: "HTML", file: "contract.html", type: "text/html" },
  { format: "json", name: "JSON", file: "contract.json", type: "application/json" },
  { format: "markdown", name: "Markdown", file: "contract.md", type: "text/markdown" },
] as const;

/** The report as `mockvox verify` writes it, to view and to save. */
export function ReportFiles({ report }: { report: ContractReport }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const handleError = useErrorHandler();
  const [shown, setShown] = useState<string>();
  const render = async (format: (typeof formats)[number]["format"]): Promise<string> => {
    const { renderReport } = await loadChunk(import("@mockvox/contract/reports"));
    return renderReport(format, report, { language });
  };
  const toggle = async (): Promise<void> => setShown(shown === undefined ? await render("html") : undefined);
  const title = t("contract-report");
  const colorScheme = useComputedColorScheme("light");
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button
          size="xs"
          variant="default"
          aria-expanded={shown !== undefined}
          onClick={() => toggle().catch(handleError)}
        >
          {shown === undefined ? t("show-report") : t("hide-report")}
        </Button>
        {formats.map(({ format, name, file, type }) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            onClick={() => render(format).then((text) => download(file, type, text), handleError)}
          >
            {t("save-format", { format: name })}
          </Button>
        ))}
        <Button
          size="xs"
          variant="default"
          onClick={() => download("observed.json", "application/json", `${JSON.stringify(report.observed, null, 2)}\n`)}
        >
          {t("save-observed")}
        </Button>
      </Group>
      {shown === undefined ? null : (
        <iframe
          title={title}
          sandbox=""
          srcDoc={shown}
          // The report follows the theme of the page instead of that of the system.
          style={{
            width: "100%",
            height: "40rem",
            border: "1px solid var(--mantine-color-default-border)",
            colorScheme,
          }}
        />
      )}
    </Stack>
  );
}
