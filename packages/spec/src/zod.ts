export {
  envelopeSchemas,
  querySchemas,
  rowSchemas,
  zNothingFound as nothingFoundSchema,
  zRefusal as refusalSchema,
} from "./generated/zod.ts";
