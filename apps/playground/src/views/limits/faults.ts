import type { Fault } from "@mockvox/mock-server";
import type { Said } from "../../language/language.ts";

/** A fault with values to try it with. */
export interface Offered {
  fault: Fault;
  means: Said;
}

/** Every kind of fault. */
export const offered: { readonly [Kind in Fault["kind"]]: Offered & { fault: { kind: Kind } } } = {
  reset: {
    fault: { kind: "reset" },
    means: { en: "The connection is reset before an answer.", es: "La conexión se corta antes de responder." },
  },
  "cut-body": {
    fault: { kind: "cut-body", afterBytes: 200 },
    means: { en: "The body stops after 200 bytes.", es: "El cuerpo se detiene tras 200 bytes." },
  },
  "empty-body": {
    fault: { kind: "empty-body" },
    means: { en: "A good status, and nothing in the body.", es: "Buen estado, y nada en el cuerpo." },
  },
  garbage: {
    fault: { kind: "garbage" },
    means: { en: "Bytes without sense.", es: "Bytes sin sentido." },
  },
  "byte-order-mark": {
    fault: { kind: "byte-order-mark" },
    means: { en: "A byte order mark before the JSON.", es: "Una marca de orden de bytes antes del JSON." },
  },
  "proxy-page": {
    fault: { kind: "proxy-page" },
    means: { en: "A gateway's HTML page, 502.", es: "La página HTML de una pasarela, 502." },
  },
  "content-type": {
    fault: { kind: "content-type", value: "text/html" },
    means: { en: "JSON that calls itself HTML.", es: "JSON que dice ser HTML." },
  },
  "slow-drip": {
    fault: { kind: "slow-drip", bytesPerSecond: 20_000 },
    means: { en: "20,000 bytes per second of the clock.", es: "20.000 bytes por segundo del reloj." },
  },
  "missing-field": {
    fault: { kind: "missing-field", field: "calls" },
    means: { en: "The first row lacks `calls`.", es: "A la primera fila le falta `calls`." },
  },
  "extra-field": {
    fault: { kind: "extra-field", field: "extra", value: "1" },
    means: { en: "The first row has a field `extra`.", es: "La primera fila tiene un campo `extra`." },
  },
  "number-field": {
    fault: { kind: "number-field", field: "calls" },
    means: { en: "`calls` of the first row is a number.", es: "`calls` de la primera fila es un número." },
  },
};
