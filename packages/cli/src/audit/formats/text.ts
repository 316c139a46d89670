import { styleText } from "node:util";
import type { AuditFinding, AuditReport } from "@mockvox/mock-server";
import { type Translator, text } from "../../texts.ts";
import { detailsOf, headlineOf, idOf } from "./details.ts";

/** An audit for people at a terminal. */
export function renderText(report: AuditReport, t: Translator): string {
  const { findings, notes, kept, droppedRequests } = report;
  const parts = [
    headlineOf(report, t),
    ...findings.map((finding) => renderFinding(finding, "red", t)),
    ...(notes.length > 0 ? [t.translate(text("audit-notes"))] : []),
    ...notes.map((note) => renderFinding(note, "cyan", t)),
    ...(kept
      ? [t.translate(text("audit-kept", { ...kept, tolerated: kept.tolerated.map((each) => each[t.language]) }))]
      : []),
    ...(droppedRequests > 0 ? [t.translate(text("audit-dropped", { count: droppedRequests }))] : []),
  ];
  return `${parts.join("\n\n")}\n`;
}

function renderFinding(finding: AuditFinding, colour: "red" | "cyan", t: Translator): string {
  const title = `${styleText(colour, "●")} ${finding.title[t.language]} ${styleText("dim", `(${idOf(finding)})`)}`;
  return [title, ...detailsOf(finding, t).map(([label, value]) => `  ${label}: ${value}`)].join("\n");
}
