export { cursorSchemas } from "../generated/cursor-schemas.ts";
