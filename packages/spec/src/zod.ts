export {
  envelopeSchemas,
  querySchemas,
  rowSchemas,
  zEmptyReport as emptyReportSchema,
  zRefusal as refusalSchema,
} from "./generated/zod.ts";
