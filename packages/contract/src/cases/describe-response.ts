import type { LocalizedText } from "@mockvox/spec/text";
import { maskKind, maskMessage } from "../mask.ts";
import { localize, untranslated } from "../messages/localize.ts";
import { type BodyFlaw, envelopeOf, type ParsedResponse, statusOf } from "../wire/parsed-response.ts";
import { maxBodyBytes } from "../wire/read-body.ts";

const megabytes = Math.floor(maxBodyBytes / 2 ** 20);

const bodyFlawTexts: Readonly<Record<BodyFlaw, LocalizedText>> = {
  "not-json": localize("actual-not-json"),
  "too-deep": localize("actual-too-deep"),
  "too-long": localize("actual-too-long", { megabytes }),
};

/** Describes a response that is not the expected one: its status, and its message or the kind of its body. */
export function describeResponse(response: ParsedResponse): LocalizedText {
  return localize("actual-status", { status: response.status, body: describeBody(response) });
}

function describeBody(response: ParsedResponse): LocalizedText {
  const { flaw, json, bodyFormat } = response;
  if (flaw === "not-json" && bodyFormat.isEmpty) return localize("actual-empty-body");
  if (flaw) return bodyFlawTexts[flaw];
  const envelope = envelopeOf(response);
  if (!envelope) return localize("actual-other-json", { kind: maskKind(json) });
  const code = statusOf(response) === response.status ? "" : `code ${statusOf(response)}, `;
  if (!("msg" in envelope)) return localize("actual-no-message", { code });
  return untranslated(code + maskMessage(envelope.msg));
}
