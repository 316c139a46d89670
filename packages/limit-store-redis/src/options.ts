import { type ClockOptions, redact } from "@mockvox/mock-server";
import { LimitStoreError } from "./errors.ts";

/** Options of `createRedisLimitStore`. */
export interface RedisLimitStoreOptions {
  /** The address of a Valkey or Redis server from version 7, such as `redis://127.0.0.1:6379`; `rediss://` for TLS. */
  url: string;
  /** The beginning of all keys, in braces. Mock servers with the same one act as one. Default: `mockvox`. */
  prefix?: string;
  /** The start and the speed of the clock, if no other replica has begun it. Default: the current time, at speed 1. */
  clock?: ClockOptions;
  /** Called when the server can be reached, and with the reason when it cannot be reached any more. Default: nothing. */
  onConnection?: (state: ConnectionState) => void;
}

/** Whether the server can be reached, or why not. */
type ConnectionState = { isReachable: true } | { isReachable: false; reason: string };

const optionNames: readonly (keyof RedisLimitStoreOptions)[] = ["url", "prefix", "clock", "onConnection"];

/** @throws {LimitStoreError} `unknown-store-option`, `invalid-store-url`, `invalid-store-prefix` */
export function validateOptions(
  options: RedisLimitStoreOptions,
): Required<Pick<RedisLimitStoreOptions, "url" | "prefix">> {
  for (const name of Object.keys(options)) {
    if (optionNames.includes(name as keyof RedisLimitStoreOptions)) continue;
    throw new LimitStoreError("unknown-store-option", { name, expected: optionNames });
  }
  const { url, prefix = "mockvox" } = options;
  if (!isStoreUrl(url)) throw new LimitStoreError("invalid-store-url", { value: withoutPassword(String(url)) });
  if (!/^[\w.-]{1,64}$/.test(prefix)) throw new LimitStoreError("invalid-store-prefix", { value: redact(prefix) });
  return { url, prefix };
}

/** Whether the client accepts the address: with the number of a database as path, if any, and a user and a password that can be decoded. */
function isStoreUrl(url: string): boolean {
  if (!/^rediss?:\/\/[^/]/.test(url) || !URL.canParse(url)) return false;
  const { pathname, username, password } = new URL(url);
  return /^(\/\d*)?$/.test(pathname) && isPercentEncoded(username) && isPercentEncoded(password);
}

function isPercentEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** An address may contain a password, and an invalid one slashes in it. */
function withoutPassword(url: string): string {
  return redact(url.replace(/\/\/.*@/, "//…@"));
}
