import { controls } from "./generated/controls.ts";
import type { components, operations } from "./generated/controls-types.ts";
import { faultKinds as faultKindTable } from "./generated/faults.ts";

export { type ControlTypes, controlSchemas } from "./generated/control-schemas.ts";

/** A broken response, injected on purpose. */
export type Fault = components["schemas"]["Fault"];

/** A response of the user, instead of that of a report. */
export type OwnResponse = components["schemas"]["OwnResponse"];

/** How a response differs from what a modelled report gives. */
export type ResponseNote = components["schemas"]["ResponseNote"];

/** A kind of fault: its fields, and a fault with example values. */
export interface FaultKind {
  readonly fields: { readonly [field: string]: { readonly type: "number" | "string"; readonly required: boolean } };
  readonly example: Fault;
}

/** All kinds of faults. */
export const faultKinds: { readonly [Kind in Fault["kind"]]: FaultKind } = faultKindTable;

/** A control, named by method and path, such as `PUT /clock`. */
export type ControlName = keyof typeof controls;

/** What a control accepts: the names of its body fields, query parameters and headers. */
export interface Control {
  /** The `operationId` in the OpenAPI document. */
  readonly operation: string;
  readonly body: readonly string[];
  readonly query: readonly string[];
  readonly headers: readonly string[];
}

type Operation<Name extends ControlName> = operations[(typeof controls)[Name]["operation"]];

type BodyOf<Request> = [Request] extends [never]
  ? undefined
  : Request extends { content: { "application/json": infer Body } }
    ? Body
    : undefined;

/** The request body of a control; undefined if it has none. */
export type ControlBody<Name extends ControlName> = BodyOf<NonNullable<Operation<Name>["requestBody"]>>;

/** The JSON response of a control; undefined if it responds with 204. */
export type ControlResponse<Name extends ControlName> =
  Operation<Name> extends { responses: { 200: { content: { "application/json": infer Json } } } } ? Json : undefined;

/** All controls. */
export const controlNames = Object.keys(controls) as readonly ControlName[];

export function isControlName(name: string): name is ControlName {
  return Object.hasOwn(controls, name);
}

/** A control by its name. */
export function controlOf(name: ControlName): Control {
  return controls[name];
}

/** The OpenAPI document of the control API, loaded on first use. */
export async function loadControlsDocument(): Promise<object> {
  return (await import("./generated/controls-document.ts")).document;
}
