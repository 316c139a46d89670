import { Box } from "@mantine/core";
import type { Verdict } from "@mockvox/contract";
import { reportIds } from "@mockvox/spec";
import type { ReactNode } from "react";
import { useTranslate } from "../../language/use-language.tsx";
import classes from "./report-bars.module.css";

const statuses = ["failed", "inconclusive", "skipped", "passed"] as const;

/** For each report, and for what is about all of them, how many checks ended in which way. */
export function ReportBars({ verdicts }: { verdicts: readonly Verdict[] }): ReactNode {
  const t = useTranslate();
  const groups = [...reportIds, undefined].map((report) => ({
    name: report ?? t("all-reports"),
    found: verdicts.filter((verdict) => verdict.report === report),
  }));
  const most = Math.max(1, ...groups.map(({ found }) => found.length));
  return (
    <Box component="section" className={classes.scroller ?? ""} aria-label={t("checks-by-report")} tabIndex={0}>
      <table className={classes.table} data-testid="report-bars">
        <thead>
          <tr>
            <th>{t("report")}</th>
            <th className={classes.chart}>{t("checks")}</th>
            {statuses.map((status) => (
              <th key={status} className={classes.number}>
                {t(status)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ name, found }) => (
            <ReportRow key={name} name={name} found={found} most={most} />
          ))}
        </tbody>
      </table>
    </Box>
  );
}

function ReportRow({ name, found, most }: { name: string; found: readonly Verdict[]; most: number }): ReactNode {
  const counts = statuses.map((status) => ({
    status,
    count: found.filter((verdict) => verdict.status === status).length,
  }));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={classes.chart}>
        {/* The numbers next to it say the same. */}
        <div className={classes.bar} style={{ width: `${(found.length / most) * 100}%` }} aria-hidden="true">
          {counts.map(({ status, count }) => (
            <span key={status} className={classes[status]} style={{ flexGrow: count }} />
          ))}
        </div>
      </td>
      {counts.map(({ status, count }) => (
        <td key={status} className={classes.number}>
          {count}
        </td>
      ))}
    </tr>
  );
}
