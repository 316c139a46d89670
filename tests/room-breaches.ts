import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importSpecifiers } from "./import-specifiers.ts";
import type { Files, RoomRule } from "./rooms.ts";

export interface Room {
  manifest: Manifest;
  /** Path from the room's folder → code. */
  sources: Readonly<Record<string, string>>;
}

export interface Manifest {
  name: string;
  exports?: Readonly<Record<string, unknown>>;
  dependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  optionalDependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

/** Says each point where a room knows more than its rule allows; empty when there is none. */
export function roomBreaches(rooms: readonly Room[], rules: Readonly<Record<string, RoomRule>>): string[] {
  const manifests = new Map(rooms.map(({ manifest }) => [manifest.name, manifest]));
  return rooms.flatMap((room) => {
    const rule = rules[room.manifest.name];
    return rule
      ? [...dependencyBreaches(room.manifest, rule, rules), ...importBreaches(room, rule, manifests)]
      : [`${room.manifest.name} has no rule`];
  });
}

function dependencyBreaches(manifest: Manifest, rule: RoomRule, rules: Readonly<Record<string, RoomRule>>): string[] {
  const carried = rule.carriesRooms ? Object.values(rules).flatMap(({ npm }) => Object.keys(npm)) : [];
  return dependenciesOf(manifest)
    .filter((name) => !rule.rooms.includes(name) && !(name in rule.npm) && !carried.includes(name))
    .map((name) => `${manifest.name} depends on ${name}`);
}

function importBreaches(room: Room, rule: RoomRule, manifests: ReadonlyMap<string, Manifest>): string[] {
  return Object.entries(room.sources).flatMap(([path, code]) =>
    importSpecifiers(path, code).flatMap((specifier) => {
      const fault = importFault(specifier, path, room.manifest, rule, manifests);
      return fault ? [`${room.manifest.name} ${path}: ${fault} ${specifier}`] : [];
    }),
  );
}

function importFault(
  specifier: string,
  path: string,
  own: Manifest,
  rule: RoomRule,
  manifests: ReadonlyMap<string, Manifest>,
): string | undefined {
  if (specifier.startsWith(".")) return leavesRoom(specifier, path) ? "leaves the room by" : undefined;
  if (specifier.startsWith("node:") || isBuiltin(specifier)) {
    return allows(rule.node, path) ? undefined : "may not use";
  }
  const name = packageOf(specifier);
  const room = manifests.get(name);
  if (room && !exportsOf(room).some((key) => matches(key, specifier))) return "imports past the exports with";
  if (name === own.name) return undefined;
  if (!rule.rooms.includes(name) && !allows(rule.npm[name] ?? [], path)) return "may not know";
  const isCarried = rule.carriesRooms && room && own.devDependencies?.[name] !== undefined;
  return isCarried || dependenciesOf(own).includes(name) ? undefined : "does not declare";
}

function leavesRoom(specifier: string, path: string): boolean {
  return posix.normalize(posix.join(posix.dirname(path), specifier)).startsWith("..");
}

function allows(files: Files, path: string): boolean {
  if (files === "every file") return true;
  return files.some((file) => (file.endsWith("/") ? path.startsWith(file) : path === file));
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function exportsOf({ name, exports = {} }: Manifest): string[] {
  return Object.keys(exports).map((key) => posix.join(name, key));
}

/** A key of `exports` may hold one star, which stands for any text. */
function matches(key: string, specifier: string): boolean {
  const [start = "", end] = key.split("*");
  return end === undefined ? key === specifier : specifier.startsWith(start) && specifier.endsWith(end);
}

function dependenciesOf({ dependencies, peerDependencies, optionalDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}
