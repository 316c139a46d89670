/** The tokens of the reference server: invented, one per state that a run may need. */
export const tokens = {
  main: "referencemain0001",
  second: "referencesecond0002",
  quotaSpent: "referencespent0003",
  maintenance: "referencemaintenance0004",
  slow: "referenceslow0005",
} as const;
