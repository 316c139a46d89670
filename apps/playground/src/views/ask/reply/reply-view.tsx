import { Stack, Table, Tabs } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useSay } from "../../../language/use-language.tsx";
import { Part } from "../../../parts/part.tsx";
import { CodeView } from "../code/code-view.tsx";
import { PictureView } from "../pictures/picture-view.tsx";
import { pictureOf } from "../pictures/pictures.ts";
import type { Wanted } from "../request.ts";
import { ColumnsLegend } from "../rows/columns-legend.tsx";
import { RowsTable } from "../rows/rows-table.tsx";
import type { Arrangement } from "../rows/table-model.ts";
import { Envelope } from "./envelope.tsx";
import { OutcomeNote } from "./outcome.tsx";
import type { Reply } from "./reply.ts";
import { RequestLine } from "./request-line.tsx";

/** All that came back: the line, what it means, and its rows, picture, envelope, headers and code. */
export function ReplyView({ reply, wanted }: { reply: Reply; wanted: Wanted }): ReactNode {
  const say = useSay();
  const [chosen, setChosen] = useState<string | null>("rows");
  const [arrangement, setArrangement] = useState<Arrangement>({ filters: {} });
  const hasRows = reply.rows.length > 0;
  const hasPicture = hasRows && pictureOf(reply.report) !== undefined;
  const tab = !hasRows && (chosen === "rows" || chosen === "picture") ? "envelope" : chosen;
  return (
    <Stack gap="sm" data-testid="reply">
      <RequestLine reply={reply} />
      <OutcomeNote reply={reply} />
      <Tabs value={tab} onChange={setChosen} keepMounted={false}>
        <Tabs.List mb="sm">
          {hasRows ? <Tabs.Tab value="rows">{say({ en: "Rows", es: "Filas" })}</Tabs.Tab> : null}
          {hasPicture ? <Tabs.Tab value="picture">{say({ en: "Picture", es: "Gráfica" })}</Tabs.Tab> : null}
          <Tabs.Tab value="envelope">{say({ en: "Envelope", es: "Sobre" })}</Tabs.Tab>
          <Tabs.Tab value="headers">{say({ en: "Headers", es: "Cabeceras" })}</Tabs.Tab>
          <Tabs.Tab value="code">{say({ en: "Code", es: "Código" })}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rows">
          <Stack gap="xs">
            <RowsTable report={reply.report} rows={reply.rows} arrangement={arrangement} onArrange={setArrangement} />
            <Part>
              <ColumnsLegend report={reply.report} />
            </Part>
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="picture">
          <Part>
            <PictureView reply={reply} />
          </Part>
        </Tabs.Panel>
        <Tabs.Panel value="envelope">
          <Part>
            <Envelope reply={reply} />
          </Part>
        </Tabs.Panel>
        <Tabs.Panel value="headers">
          <Table fz="xs" data={{ body: reply.headers.map(([name, value]) => [name, value]) }} />
        </Tabs.Panel>
        <Tabs.Panel value="code">
          <CodeView wanted={wanted} />
        </Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
