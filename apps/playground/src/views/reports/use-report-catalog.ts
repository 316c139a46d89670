import { isReportId } from "@mockvox/spec";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { type CatalogReport, loadVendorReports, modelledReports } from "./report-catalog.ts";

/** The reports that can be requested, those that the server's user defined first among the others. */
export interface ReportCatalog {
  reports: readonly CatalogReport[];
  find(id: string): CatalogReport | undefined;
  /** Loads what is known of the vendor's other reports. */
  loadOthers(): void;
}

const none: readonly CatalogReport[] = [];

/** The five modelled reports, and the others once they are needed. `selected` is the report in the form. */
export function useReportCatalog(selected: string): ReportCatalog {
  const { mock, sessionKey } = useMockServer();
  const [isNeeded, setNeeded] = useState(false);
  const { data: vendor = none } = useQuery({
    queryKey: ["vendor-reports"],
    queryFn: loadVendorReports,
    enabled: isNeeded || !isReportId(selected),
  });
  const { data: defined = none } = useQuery({
    queryKey: ["defined-reports", sessionKey],
    queryFn: async () => ((await mock?.controls.health())?.reports ?? []).map(toDefinedReport),
    enabled: mock !== undefined,
  });
  return useMemo(() => {
    const ids = new Set(defined.map(({ id }) => id));
    const reports = [...modelledReports, ...vendor].filter(({ id }) => !ids.has(id));
    const all = [...defined, ...reports].toSorted((one, other) => groupOrder(one) - groupOrder(other));
    return { reports: all, find: (id) => all.find((report) => report.id === id), loadOthers: () => setNeeded(true) };
  }, [vendor, defined]);
}

function toDefinedReport(report: Pick<CatalogReport, "id" | "parameters" | "required" | "columns">): CatalogReport {
  return { ...report, group: "defined", title: undefined };
}

function groupOrder({ group }: CatalogReport): number {
  return ["modelled", "defined", "vendor"].indexOf(group);
}
