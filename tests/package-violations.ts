import { isBuiltin } from "node:module";
import { posix } from "node:path";
import { importSpecifiers } from "./import-specifiers.ts";
import type { AllowedFiles, PackageRule } from "./package-rules.ts";

export interface SourcePackage {
  manifest: Manifest;
  /** Source code by path relative to the package folder. */
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

/** Lists each import or dependency that the rule of a package does not allow. */
export function findViolations(
  packages: readonly SourcePackage[],
  rules: Readonly<Record<string, PackageRule>>,
): string[] {
  const manifests = new Map(packages.map(({ manifest }) => [manifest.name, manifest]));
  return packages.flatMap((sourcePackage) => {
    const rule = rules[sourcePackage.manifest.name];
    return rule
      ? [...dependencyViolations(sourcePackage.manifest, rule), ...importViolations(sourcePackage, rule, manifests)]
      : [`${sourcePackage.manifest.name} has no rule`];
  });
}

function dependencyViolations(manifest: Manifest, rule: PackageRule): string[] {
  return dependenciesOf(manifest)
    .filter((name) => !rule.packages.includes(name) && !(name in rule.npm))
    .map((name) => `${manifest.name} depends on ${name}`);
}

function importViolations(
  sourcePackage: SourcePackage,
  rule: PackageRule,
  manifests: ReadonlyMap<string, Manifest>,
): string[] {
  return Object.entries(sourcePackage.sources).flatMap(([path, code]) =>
    importSpecifiers(path, code).flatMap((specifier) => {
      const violation = importViolation(specifier, path, sourcePackage.manifest, rule, manifests);
      return violation ? [`${sourcePackage.manifest.name} ${path}: ${violation} ${specifier}`] : [];
    }),
  );
}

function importViolation(
  specifier: string,
  path: string,
  own: Manifest,
  rule: PackageRule,
  manifests: ReadonlyMap<string, Manifest>,
): string | undefined {
  if (specifier.startsWith(".")) return leavesPackage(specifier, path) ? "leaves the package with" : undefined;
  if (specifier.startsWith("node:") || isBuiltin(specifier)) {
    return allows(rule.node, path) ? undefined : "may not import";
  }
  const name = packageName(specifier);
  const target = manifests.get(name);
  if (target && !exportsOf(target).some((key) => matches(key, specifier))) return "bypasses the exports with";
  if (name === own.name) return undefined;
  if (!rule.packages.includes(name) && !allows(rule.npm[name] ?? [], path)) return "may not import";
  const isBundled = rule.bundlesPackages && own.devDependencies?.[name] !== undefined;
  return isBundled || dependenciesOf(own).includes(name) ? undefined : "does not declare";
}

function leavesPackage(specifier: string, path: string): boolean {
  return posix.normalize(posix.join(posix.dirname(path), specifier)).startsWith("..");
}

function allows(files: AllowedFiles, path: string): boolean {
  if (files === "every file") return true;
  return files.some((file) => (file.endsWith("/") ? path.startsWith(file) : path === file));
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function exportsOf({ name, exports = {} }: Manifest): string[] {
  return Object.keys(exports).map((key) => posix.join(name, key));
}

/** A key of `exports` may contain one `*`, which matches any text. */
function matches(key: string, specifier: string): boolean {
  const [start = "", end] = key.split("*");
  return end === undefined ? key === specifier : specifier.startsWith(start) && specifier.endsWith(end);
}

function dependenciesOf({ dependencies, peerDependencies, optionalDependencies }: Manifest): string[] {
  return Object.keys({ ...dependencies, ...peerDependencies, ...optionalDependencies });
}
