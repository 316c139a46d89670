export { type LimitStoreCase, type LimitStoreCaseOptions, limitStoreCases } from "./limit-store-cases.ts";
