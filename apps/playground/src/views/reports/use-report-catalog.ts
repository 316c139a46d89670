import { isReportId } from "@mockvox/spec";
import { useEffect, useMemo, useState } from "react";
import { useMockServer } from "../../server/use-mock-server.tsx";
import { type CatalogReport, loadVendorReports, modelledReports } from "./report-catalog.ts";

/** The reports that can be requested, those that the server's user defined first among the others. */
export interface ReportCatalog {
  reports: readonly CatalogReport[];
  find(id: string): CatalogReport | undefined;
  /** Loads what is known of the vendor's other reports. */
  loadOthers(): void;
}

/** The five modelled reports, and the others once they are needed. `selected` is the report in the form. */
export function useReportCatalog(selected: string): ReportCatalog {
  const { mock } = useMockServer();
  const [vendor, setVendor] = useState<readonly CatalogReport[]>([]);
  const [defined, setDefined] = useState<readonly CatalogReport[]>([]);
  const [isNeeded, setNeeded] = useState(false);
  const loads = isNeeded || !isReportId(selected);
  useEffect(() => {
    let isLatest = true;
    if (loads)
      loadVendorReports().then(
        (loaded) => isLatest && setVendor(loaded),
        () => {},
      );
    return () => {
      isLatest = false;
    };
  }, [loads]);
  useEffect(() => {
    let isLatest = true;
    setDefined([]);
    Promise.resolve(mock?.controls.health()).then(
      (health) => isLatest && setDefined((health?.reports ?? []).map(toDefinedReport)),
      () => {},
    );
    return () => {
      isLatest = false;
    };
  }, [mock]);
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
