import type { Permission } from "@mockvox/contract";
import type { ReportFormat } from "@mockvox/contract/reports";

/** A format and its file; standard output without one. */
export interface ReportOutput {
  readonly format: ReportFormat;
  readonly file: string | undefined;
}

/** The options of `mockvox verify`. */
export interface VerifyCliOptions {
  readonly url: string;
  readonly token: string | undefined;
  readonly "token-quota-spent": string | undefined;
  readonly "token-maintenance": string | undefined;
  readonly "token-slow": string | undefined;
  readonly live: boolean;
  readonly budget: number | undefined;
  readonly quick: boolean;
  /** A name or a file. */
  readonly profile: string | undefined;
  readonly server: string | undefined;
  /** `YYYYmmdd`. */
  readonly day: string | undefined;
  readonly name: string | undefined;
  readonly accept: string | undefined;
  readonly "write-accept": string | undefined;
  readonly "write-profile": string | undefined;
  readonly resume: string | undefined;
  readonly lang: "en" | "es" | undefined;
  readonly report: readonly ReportOutput[];
  readonly campaign: readonly string[];
  readonly allow: readonly Permission[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
}
