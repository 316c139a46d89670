export { createRedisLimitStore, type RedisLimitStore } from "./create-redis-limit-store.ts";
export { LimitStoreError, type LimitStoreErrorCode, type LimitStoreErrorParams } from "./errors.ts";
export type { RedisLimitStoreOptions } from "./options.ts";
