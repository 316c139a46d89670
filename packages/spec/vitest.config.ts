export { default } from "../../vitest.shared-modules.config.ts";
