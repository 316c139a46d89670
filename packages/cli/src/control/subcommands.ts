import type { MockStatus, RecordedRequest, RequestFilter } from "@mockvox/mock-server";
import type { RemoteControls } from "@mockvox/mock-server/connect";
import { parseDuration } from "../args/duration.ts";
import { decimalNumber, integer, isoEndTime, isoTime, oneOf } from "../args/flags.ts";
import type { ControlCliOptions, ControlFlag } from "./flags.ts";
import { formatOverview, formatRequests, formatStatus, formatTime, formatUsage } from "./format.ts";
import { responseSubcommands } from "./response-subcommands.ts";
import { serverSubcommands } from "./server-subcommands.ts";
import {
  type ControlResult,
  defineSubcommand,
  noArgs,
  oneArg,
  optionalArg,
  parametersOf,
  type Subcommand,
  silent,
  toResult,
  usageError,
} from "./subcommand.ts";

const filterFlags: readonly ControlFlag[] = ["report", "status", "refusal", "method", "path", "since", "query"];

/** The controls of `mockvox control`, in the order of its help. */
export const subcommands: Readonly<Record<string, Subcommand>> = {
  clock: defineSubcommand("[ISO]", "subcommand-clock", (args) => {
    const given = optionalArg(args, "clock");
    const time = given === undefined ? undefined : isoTime(given, "TIME");
    return async (target) => {
      if (time !== undefined) await target.clock.set(time);
      return currentTime(target);
    };
  }),
  advance: defineSubcommand("DURATION", "subcommand-advance", (args) => {
    const duration = parseDuration(oneArg(args, "advance DURATION"), "DURATION");
    return async (target) => {
      await target.clock.advance(duration);
      return currentTime(target);
    };
  }),
  speed: defineSubcommand(
    "NUMBER",
    "subcommand-speed",
    (args) => {
      const speed = decimalNumber(oneArg(args, "speed NUMBER"), "SPEED");
      return async (target) => {
        await target.clock.setSpeed(speed);
        return currentTime(target);
      };
    },
    { isGlobal: true },
  ),
  ...responseSubcommands,
  quota: defineSubcommand("spend N | reset", "subcommand-quota", (args) => {
    const [what = "", ...rest] = args;
    if (oneOf(["spend", "reset"])(what, "QUOTA") === "reset") {
      oneArg(args, "quota reset");
      return silent((target) => target.resetQuota());
    }
    const units = integer(1, Number.MAX_SAFE_INTEGER)(oneArg(rest, "quota spend N"), "N");
    return silent((target) => target.spendQuota(units));
  }),
  usage: defineSubcommand("", "subcommand-usage", (args, { token = "demo", server: number }) => {
    noArgs(args, "usage");
    return async (_, server) => {
      const usage = await server.tenant({ token, ...(number === undefined ? {} : { server: number }) }).usage();
      return toResult(usage, formatUsage);
    };
  }),
  tokens: defineSubcommand(
    "any | TOKEN…",
    "subcommand-tokens",
    (args) => {
      if (args.length === 0) usageError("tokens any | TOKEN…");
      const tokens = args.length === 1 && args[0] === "any" ? undefined : args;
      return silent((_, server) => server.setTokens(tokens));
    },
    { isGlobal: true },
  ),
  requests: defineSubcommand(
    "",
    "subcommand-requests",
    (args, options) => {
      noArgs(args, "requests");
      return async (target) => requestsResult(await target.listRequests(requestFilter(options)));
    },
    { flags: [...filterFlags, "follow"] },
  ),
  find: defineSubcommand(
    "",
    "subcommand-find",
    (args, options) => {
      noArgs(args, "find");
      return async (target) => requestsResult(await target.findRequests(requestFilter(options)));
    },
    { flags: filterFlags },
  ),
  status: defineSubcommand(
    "",
    "subcommand-status",
    (args) => {
      noArgs(args, "status");
      return async (target) => statusResult(await target.status());
    },
    { flags: ["follow"] },
  ),
  overview: defineSubcommand("[FROM [TO]]", "subcommand-overview", (args) => {
    const [from, to, ...others] = args;
    if (others.length > 0) usageError("overview [FROM [TO]]");
    const options = {
      ...(from === undefined ? {} : { from: isoTime(from, "FROM") }),
      ...(to === undefined ? {} : { to: isoEndTime(to, "TO") }),
    };
    return async (target) => toResult(await target.overview(options), formatOverview);
  }),
  ...serverSubcommands,
};

async function currentTime({ clock }: RemoteControls): Promise<ControlResult> {
  const [milliseconds, speed] = [await clock.now(), await clock.speed()];
  const time = { now: new Date(milliseconds).toISOString(), milliseconds, speed };
  return toResult(time, (shown) => formatTime(shown.milliseconds, shown.speed));
}

/** The filter that the flags describe. */
export function requestFilter(options: ControlCliOptions): RequestFilter {
  const { report, status, refusal, method, path, since } = options;
  const query = parametersOf(options);
  const parts = Object.entries({ report, status, refusal, method, path, since, query });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

export function statusResult(status: MockStatus): ControlResult {
  return toResult(status, formatStatus);
}

function requestsResult(entries: readonly RecordedRequest[]): ControlResult {
  return toResult(entries, formatRequests);
}
