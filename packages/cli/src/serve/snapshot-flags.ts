import { CliError } from "../cli-error.ts";

/** The flags whose values are in a snapshot. */
const snapshotFlags: readonly string[] = [
  ...["seed", "size", "opened", "restatement", "edges", "data", "allow-unknown-columns", "unknown-reports", "reports"],
  ...["profile", "licenses", "latency", "maintenance", "clock", "speed", "server", "token"],
];

/** @throws {CliError} `exclusive-flags` */
export function rejectFlagsOfSnapshot({
  options,
  givenFlags,
}: {
  options: { snapshot: string | undefined };
  givenFlags: readonly string[];
}): void {
  const flag = givenFlags.find((given) => snapshotFlags.includes(given));
  if (options.snapshot !== undefined && flag !== undefined) {
    throw new CliError("exclusive-flags", { one: "--snapshot", other: `--${flag}` });
  }
}
