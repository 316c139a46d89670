import { setTimeout } from "node:timers/promises";
import type { RedisLimitStore, RedisLimitStoreOptions } from "@mockvox/limit-store-redis";
import { CliError } from "../cli-error.ts";
import type { Translator } from "../texts.ts";
import { text } from "../texts.ts";
import type { ServeCliOptions } from "./flags.ts";

const packageName = "@mockvox/limit-store-redis";

/** How long a command waits for the store before it serves all the same: requests get status 503 until it is there. */
const maxWaitMs = 2_000;

/** The options of `mockvox serve` that the store needs. */
type StoreCliOptions = Pick<ServeCliOptions, "store" | "clock" | "speed" | "log">;

/**
 * Connects to the store of `--store`, if it is used. Its package is loaded on demand, and does not come with the command.
 *
 * @throws {CliError} if the package is missing, or the address or the clock is invalid
 */
export async function openStore(
  { store: url, clock: start, speed, log }: StoreCliOptions,
  print: (line: string) => void,
  t: Translator,
): Promise<RedisLimitStore | undefined> {
  if (url === undefined) return undefined;
  const { createRedisLimitStore } = await loadPackage();
  const clock = { speed, ...(start === undefined ? {} : { start }) };
  const onConnection = createStoreLog(log, print, t);
  try {
    const store = createRedisLimitStore({ url, clock, onConnection });
    await Promise.race([store.connected(), setTimeout(maxWaitMs, undefined, { ref: false })]);
    const reason = store.unreachableReason() ?? t.translate(text("store-not-there"));
    if (!store.isReachable()) onConnection({ isReachable: false, reason });
    return store;
  } catch (error) {
    throw error instanceof Error ? new CliError("serve-failed", { reason: error }) : error;
  }
}

function loadPackage(): Promise<typeof import("@mockvox/limit-store-redis")> {
  return import("@mockvox/limit-store-redis").catch((cause: unknown) => {
    const isMissing = cause instanceof Error && cause.message.includes(packageName);
    if (!isMissing) throw cause;
    throw new CliError("store-package-missing", { command: `npm install ${packageName}` });
  });
}

/** A line whenever the store is lost or there again. */
function createStoreLog(
  format: ServeCliOptions["log"],
  print: (line: string) => void,
  t: Translator,
): NonNullable<RedisLimitStoreOptions["onConnection"]> {
  let wasLost = false;
  return (state) => {
    const isNews = !state.isReachable || wasLost;
    wasLost = !state.isReachable;
    if (!isNews || format === "none") return;
    if (format === "json") return print(`${JSON.stringify({ event: "store", ...state })}\n`);
    print(`${t.translate(state.isReachable ? text("store-back") : text("store-lost", { reason: state.reason }))}\n`);
  };
}
