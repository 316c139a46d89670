import { Button, Group, Stack } from "@mantine/core";
import type { ContractReport } from "@mockvox/contract";
import { type ReactNode, useState } from "react";
import { download } from "../../files/download.ts";
import { useLanguage, useSay } from "../../language/use-language.tsx";
import { loaded } from "../../parts/loaded.ts";
import { useFail } from "../../parts/part.tsx";

const formats = [
  { format: "html", name: "HTML", file: "contract.html", type: "text/html" },
  { format: "json", name: "JSON", file: "contract.json", type: "application/json" },
  { format: "markdown", name: "Markdown", file: "contract.md", type: "text/markdown" },
] as const;

/** The report as `mockvox verify` writes it: to read here, to keep as a file. */
export function ReportFiles({ report }: { report: ContractReport }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const fail = useFail();
  const [shown, setShown] = useState<string>();
  const render = async (format: (typeof formats)[number]["format"]): Promise<string> => {
    const { renderReport } = await loaded(import("@mockvox/contract/reports"));
    return renderReport(format, report, { language });
  };
  const toggle = async (): Promise<void> => setShown(shown === undefined ? await render("html") : undefined);
  const title = say({ en: "Contract report", es: "Informe de contrato" });
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Button size="xs" variant="default" aria-expanded={shown !== undefined} onClick={() => toggle().catch(fail)}>
          {shown === undefined
            ? say({ en: "Show the report", es: "Ver el informe" })
            : say({ en: "Hide the report", es: "Ocultar el informe" })}
        </Button>
        {formats.map(({ format, name, file, type }) => (
          <Button
            key={format}
            size="xs"
            variant="default"
            onClick={() => render(format).then((text) => download(file, type, text), fail)}
          >
            {say({ en: `Save ${name}`, es: `Guardar ${name}` })}
          </Button>
        ))}
        <Button
          size="xs"
          variant="default"
          onClick={() => download("observed.json", "application/json", `${JSON.stringify(report.observed, null, 2)}\n`)}
        >
          {say({ en: "Save what was observed as a profile", es: "Guardar lo observado como perfil" })}
        </Button>
      </Group>
      {shown === undefined ? null : (
        <iframe
          title={title}
          sandbox=""
          srcDoc={shown}
          style={{ width: "100%", height: "40rem", border: "1px solid var(--mantine-color-default-border)" }}
        />
      )}
    </Stack>
  );
}
