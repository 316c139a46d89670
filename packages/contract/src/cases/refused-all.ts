import type { ReportId } from "@mockvox/spec";
import { roles } from "../roles.ts";
import { type Reply, refusalNamed } from "../wire/reply.ts";
import { Unclear } from "./case.ts";

/** Whether `all` was refused as a campaign that is not there: an answer to the claim on `all`, and to nothing else. */
export function isAllRefused(reply: Reply, report: ReportId): boolean {
  return report === roles.campaign && refusalNamed(reply) === "missing-parameter";
}

export function takesNoAll(): Unclear {
  return new Unclear(
    {
      en: "the server takes no `all` for a campaign, see claim-all-campaigns",
      es: "el servidor no acepta `all` como campaña, vea claim-all-campaigns",
    },
    true,
  );
}
