import { controls } from "./generated/controls.ts";
import type { operations } from "./generated/controls-types.ts";

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
