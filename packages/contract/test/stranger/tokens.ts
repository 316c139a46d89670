/** The tokens that the stranger knows: made up, and each for a state that a suite may want to see. */
export const tokens = {
  main: "strangermain0001",
  second: "strangersecond0002",
  quotaSpent: "strangerspent0003",
  maintenance: "strangermaintenance0004",
  slow: "strangerslow0005",
} as const;
