export { envelopeSchemas, querySchemas, rowSchemas, zRefusal as refusalSchema } from "./generated/zod.ts";
