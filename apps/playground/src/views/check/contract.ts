// Imported on demand. An import of the whole package would also load what the page does not use.
export { cases, hostClock, prepareContract } from "@mockvox/contract";
