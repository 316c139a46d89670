/** Teaches the linter our one extension that holds references, so that it follows them. */
export default () => ({
  id: "mockvox",
  typeExtension: {
    oas3: (types) => ({
      ...types,
      MockvoxQueries: { properties: {}, additionalProperties: () => "Schema" },
      Operation: {
        ...types.Operation,
        properties: { ...types.Operation.properties, "x-mockvox-queries": "MockvoxQueries" },
      },
    }),
  },
});
