import { Alert, Text } from "@mantine/core";
import { refusals } from "@mockvox/spec";
import type { ReactNode } from "react";
import { Marked } from "../../../language/marked.tsx";
import { useLanguage, useSay } from "../../../language/use-language.tsx";
import { adviceOn } from "./advice.ts";
import type { Reply } from "./reply.ts";

/** Says what an answer without rows means, and what to do. */
export function OutcomeNote({ reply }: { reply: Reply }): ReactNode {
  const say = useSay();
  const { outcome, envelope } = reply;
  if (outcome.kind === "rows") return null;
  if (outcome.kind === "empty") {
    return (
      <Alert color="gray" title={say({ en: "No rows", es: "Sin filas" })}>
        {say({
          en: `Nothing happened in this window. The server says so with a ${reply.status}; it is an answer, not an error.`,
          es: `No pasó nada en este rango. El servidor lo dice con un ${reply.status}; es una respuesta, no un error.`,
        })}
      </Alert>
    );
  }
  if (outcome.kind === "unreadable") {
    return (
      <Alert color="red" title={say({ en: "This is no JSON", es: "Esto no es JSON" })}>
        {say({
          en: "The body is shown as it came. Programs should try again later, and tell apart this from a refusal.",
          es: "El cuerpo se muestra tal como llegó. Un programa debería reintentar luego, y no confundirlo con un rechazo.",
        })}
      </Alert>
    );
  }
  return <Refused message={String(envelope?.msg ?? "")} refusal={outcome.refusal} />;
}

function Refused({ message, refusal }: { message: string; refusal: keyof typeof refusals | undefined }): ReactNode {
  const say = useSay();
  const { language } = useLanguage();
  const known = refusal && refusals[refusal];
  return (
    <Alert color="orange" title={`${say({ en: "Refused", es: "Rechazada" })}: ${message}`}>
      {known ? (
        <Text size="sm">
          <Marked text={`${language === "es" ? known.es : known.when}.`} />
        </Text>
      ) : (
        <Text size="sm">
          {say({ en: "The spec does not know this refusal.", es: "La especificación no conoce este rechazo." })}
        </Text>
      )}
      {refusal ? <Text size="sm">{say(adviceOn(refusal))}</Text> : null}
    </Alert>
  );
}
