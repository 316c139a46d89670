import { localize } from "../../messages/localize.ts";
import { parseVendorNumber } from "../../wire/rows.ts";
import type { Case } from "../case.ts";
import { rowInvariantCase, unsourced } from "./row-invariant.ts";

const report = "diagram_2";

export const smartWaitInvariants: readonly Case[] = [
  rowInvariantCase({
    id: "answers-fit-offers",
    title: localize("title-answers-fit-offers"),
    report,
    evidence: unsourced,
    findViolations: (rows) =>
      rows.filter(
        ({ values }) =>
          parseVendorNumber(values.customer_say_yes) + parseVendorNumber(values.customer_say_no) >
          parseVendorNumber(values.treatment),
      ),
  }),
  rowInvariantCase({
    id: "call-backs-fit-requests",
    title: localize("title-call-backs-fit-requests"),
    report,
    evidence: unsourced,
    findViolations: (rows) =>
      rows.filter(
        ({ values }) =>
          parseVendorNumber(values.recall_ok) + parseVendorNumber(values.recall_fail) >
          parseVendorNumber(values.customer_say_yes),
      ),
  }),
];
