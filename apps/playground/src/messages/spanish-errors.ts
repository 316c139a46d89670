import { messages as contractMessages } from "@mockvox/contract/messages";
import { messages as mockServerMessages } from "@mockvox/mock-server/messages";
import { messages as specMessages } from "@mockvox/spec/messages";
import type { Messages } from "@mockvox/spec/text";

/** The Spanish texts of errors of other packages, by code. */
export const spanishErrors: Messages = { ...contractMessages.es, ...mockServerMessages.es, ...specMessages.es };
