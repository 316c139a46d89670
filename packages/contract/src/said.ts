export type Language = "en" | "es";

/** A sentence in every language that a report speaks. */
export type Said = Readonly<Record<Language, string>>;
