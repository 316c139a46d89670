import { controls } from "./generated/controls.ts";
import type { operations } from "./generated/controls-types.ts";

/** A control by its method and path, such as `PUT /clock`. */
export type ControlName = keyof typeof controls;

/** What a control takes: names of the fields of its body, of its query, and of the headers that it heeds. */
export interface Control {
  /** The id of its operation in the document. */
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

/** The body that a control takes; undefined when it takes none. */
export type ControlBody<Name extends ControlName> = BodyOf<NonNullable<Operation<Name>["requestBody"]>>;

/** The JSON with which a control answers; undefined when it answers 204. */
export type ControlAnswer<Name extends ControlName> =
  Operation<Name> extends { responses: { 200: { content: { "application/json": infer Answer } } } }
    ? Answer
    : undefined;

export const controlNames = Object.keys(controls) as readonly ControlName[];

export function isControlName(name: string): name is ControlName {
  return Object.hasOwn(controls, name);
}

export function controlOf(name: ControlName): Control {
  return controls[name];
}

/** The OpenAPI document of the controls; it is loaded when it is first asked for. */
export async function readControlsDocument(): Promise<object> {
  return (await import("./generated/controls-document.ts")).document;
}
