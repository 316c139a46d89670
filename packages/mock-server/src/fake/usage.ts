/** What a tenant uses of its limits at this moment. */
export interface Usage {
  /** Requests in flight, and how many there may be. */
  slots: { used: number; of: number };
  /** Units of the day's quota that are left, and how many a day has. */
  quota: { left: number; of: number };
}
