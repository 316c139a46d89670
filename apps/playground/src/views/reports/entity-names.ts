import type { Directory } from "../../server/use-directory.ts";

/** The name behind an id in a column or parameter; undefined for other columns and unknown ids. */
export type NameOf = (column: string, id: string) => string | undefined;

const listByColumn: ReadonlyMap<string, "campaigns" | "skills" | "routingPoints" | "agents"> = new Map([
  ["campaign_id", "campaigns"],
  ["skill_id", "skills"],
  ["rp_id", "routingPoints"],
  ["agent_id", "agents"],
]);

/** Looks up names in a directory. Without one, nothing has a name. */
export function createNameLookup(directory: Directory | undefined): NameOf {
  const namesByList = new Map<string, ReadonlyMap<string, string>>();
  for (const list of listByColumn.values()) {
    // Custom data has only ids: there, the name is the id.
    const named = (directory?.[list] ?? []).filter(({ id, name }) => id !== name);
    namesByList.set(list, new Map(named.map(({ id, name }) => [id, name])));
  }
  return (column, id) => namesByList.get(listByColumn.get(column) ?? "")?.get(id);
}

/** The ids and names that a column or parameter may hold; undefined for others. */
export function listOf(directory: Directory | undefined, column: string): Directory["campaigns"] | undefined {
  const list = listByColumn.get(column);
  return list && (directory?.[list] ?? []);
}
