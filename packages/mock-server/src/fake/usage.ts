/** The use of the limits of a tenant. */
export interface TenantUsage {
  /** Requests in flight, and their maximum. */
  slots: { used: number; of: number };
  /** Units left of the day's quota, and its size. */
  quota: { left: number; of: number };
}
