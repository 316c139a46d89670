import { styleText } from "node:util";
import type { AuditFinding, AuditReport } from "@mockvox/mock-server";
import { type Translator, text } from "../../texts.ts";
import { detailsOf, headlineOf, idOf } from "./details.ts";

/** An audit for people at a terminal. */
export function renderText(report: AuditReport, t: Translator): string {
  const { findings, notes, droppedRequests } = report;
  const parts = [
    headlineOf(report, t),
    ...findings.map((finding) => renderFinding(finding, "red", t)),
    ...(notes.length > 0 ? [t.translate(text("audit-notes"))] : []),
    ...notes.map((note) => renderFinding(note, "cyan", t)),
    ...keptLine(report, t),
    ...(droppedRequests > 0 ? [t.translate(text("audit-dropped", { count: droppedRequests }))] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** How many rows were compared, or that none were because the user decided some of the responses. */
function keptLine({ kept, notes, series }: AuditReport, t: Translator): string[] {
  if (!kept || series.length === 0) return [];
  const isCompared = !notes.some(({ id, report }) => uncompared.includes(id) && report === kept.report);
  const tolerated = kept.tolerated.map((each) => each[t.language]);
  return [
    t.translate(isCompared ? text("audit-kept", { ...kept, tolerated }) : text("audit-kept-uncompared", { ...kept })),
  ];
}

const uncompared: readonly AuditFinding["id"][] = ["custom-rows", "own-responses"];

function renderFinding(finding: AuditFinding, colour: "red" | "cyan", t: Translator): string {
  const title = `${styleText(colour, "●")} ${finding.title[t.language]} ${styleText("dim", `(${idOf(finding)})`)}`;
  return [title, ...detailsOf(finding, t).map(([label, value]) => `  ${label}: ${value}`)].join("\n");
}
