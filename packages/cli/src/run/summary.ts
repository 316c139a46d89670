import { basename } from "node:path";
import type { AirtightReport, RequestGroup, RunReport, TenantUse } from "@mockvox/runner";
import { sanitizeForTerminal } from "@mockvox/spec";
import { columns } from "../args/help.ts";
import { type Text, type Translator, text } from "../texts.ts";

/** What a run has done, for people: how the program ended, its requests, the limits, and where else it wanted to go. */
export function formatSummary(report: RunReport, program: string, t: Translator): string {
  const lines: (string | Text)[] = [
    endOf(report, program),
    ...(report.requests === 0 ? noRequests(report) : requestLines(report.groups, t)),
    ...report.tenants.map((tenant) => tenantLine(tenant, report.tenants.length)),
    ...hostLines(report),
    ...(report.airtight ? airtightLines(report.airtight) : []),
    ...(report.killedProcesses > 0 ? [text("run-killed", { count: report.killedProcesses })] : []),
  ];
  return lines.map((line) => `${t.translate(line)}\n`).join("");
}

function endOf({ exitCode, signal, durationMs }: RunReport, path: string): Text {
  const program = sanitizeForTerminal(basename(path));
  const seconds = (durationMs / 1000).toFixed(1);
  return signal
    ? text("run-ended-by-signal", { program, signal, exitCode, seconds })
    : text("run-ended", { program, exitCode, seconds });
}

function noRequests({ airtight }: RunReport): Text[] {
  return [text("run-no-requests"), ...(airtight ? [] : [text("run-may-ignore-proxy")])];
}

function requestLines(groups: readonly RequestGroup[], t: Translator): string[] {
  const parts = groups.map(({ report, status, refusal, requests, rows, incomplete }) => {
    const details = [
      ...(refusal ? [refusal] : []),
      ...(refusal || report === undefined ? [] : [t.translate(text("row-count", { count: rows }))]),
      ...(incomplete > 0 ? [t.translate(text("run-incomplete", { count: incomplete }))] : []),
    ];
    const subject = report ?? t.translate(text("run-other-path"));
    const outcome = [status ?? t.translate(text("run-no-status")), details.join(", ")].join("  ").trimEnd();
    return [subject, `${t.translate(text("request-count", { count: requests }))}  ${outcome}`] as const;
  });
  return columns(parts);
}

/** The token's fingerprint is shown only where there are several. */
function tenantLine({ server, token = "", quota, slots }: TenantUse, count: number): Text {
  const limits = { quotaUsed: quota.used, quotaSize: quota.of, slotsUsed: slots.most, slotCount: slots.of };
  return count > 1 ? text("run-tenant-limits", { server, token, ...limits }) : text("run-limits", limits);
}

function hostLines({ refusedHosts, passedHosts }: RunReport): Text[] {
  const list = (hosts: RunReport["refusedHosts"]): string[] =>
    hosts.map(({ host, requests }) => `${sanitizeForTerminal(host)} (${requests})`);
  return [
    ...(refusedHosts.length > 0 ? [text("run-refused-hosts", { hosts: list(refusedHosts) })] : []),
    ...(passedHosts.length > 0 ? [text("run-passed-hosts", { hosts: list(passedHosts) })] : []),
  ];
}

function airtightLines({ names, addresses, allowed }: AirtightReport): Text[] {
  const blocked = [
    ...names.map(({ name, lookups }) => `${sanitizeForTerminal(name)} (${lookups})`),
    ...addresses.map(
      ({ protocol, address = "?", port, attempts }) =>
        `${protocol} ${port === undefined ? address : `${address.includes(":") ? `[${address}]` : address}:${port}`} (${attempts})`,
    ),
  ];
  return [
    text(allowed.length > 0 ? "run-airtight-allowed" : "run-airtight-only"),
    blocked.length > 0 ? text("run-blocked", { blocked }) : text("run-nothing-blocked"),
    ...(addresses.some(({ address }) => address === undefined) ? [text("run-addresses-unknown")] : []),
    ...allowed.map(({ address, connections }) => text("run-allowed-use", { address, connections })),
  ];
}
