import type { components } from "../generated/files-types.ts";

type SnapshotTypes = components["schemas"];

export { snapshotSchemas } from "../generated/snapshot-schemas.ts";

/** The whole state of a mock server, as in its file. */
export type Snapshot = SnapshotTypes["Snapshot"];

export type SnapshotOptions = SnapshotTypes["SnapshotOptions"];

/** A refusal, a fault or a response that is pending. */
export type SnapshotOverride = SnapshotTypes["SnapshotOverride"];

export type SnapshotOverrides = SnapshotTypes["SnapshotOverrides"];

export type SnapshotTenantOverrides = SnapshotTypes["SnapshotTenantOverrides"];

export type SnapshotTenant = SnapshotTypes["SnapshotTenant"];

/** The requests of a tenant for a report, as the audit remembers them. */
export type SnapshotSeries = SnapshotTypes["SnapshotSeries"];
