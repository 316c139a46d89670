import type { ReportId } from "@mockvox/spec";
import type { Draw } from "./picture.ts";

const files = import.meta.glob<{ draw: Draw }>("./reports/*.ts");

/** The picture made for a report; a report without one is shown as rows alone. */
export function pictureOf(report: ReportId): (() => Promise<{ draw: Draw }>) | undefined {
  return files[`./reports/${report}.ts`];
}
