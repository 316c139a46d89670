// Imported on demand. An import of the whole package would load it with the page, because the page uses other parts of it.
export { parseProfile } from "@mockvox/spec";
