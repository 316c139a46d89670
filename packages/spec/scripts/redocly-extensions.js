/** Declares our only extension that contains references, so that the linter follows them. */
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
