import { quietColor, seriesColors } from "./chart-colors.ts";

type Colors = Map<string, string>;
type Neighbours = ReadonlyMap<string, readonly string[]>;

/**
 * A colour for each name, the same wherever it occurs, and different ones within each group. A name has its own colour, the same in
 * every chart, unless another name in one of its groups has that too. If names of a group still share a colour, all are assigned
 * again without regard to own colours.
 */
export function colorNames(groups: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const names = [...new Set(groups.flat())].toSorted();
  const neighbours: Neighbours = new Map(
    names.map((name) => {
      const all = new Set(groups.filter((group) => group.includes(name)).flat());
      return [name, [...all].filter((other) => other !== name)];
    }),
  );
  const colors = colorRest(names, neighbours, keepOwnColors(names, neighbours));
  const isShared = names.some((name) => usedColors(name, neighbours, colors).includes(colors.get(name) ?? ""));
  return isShared ? colorRest(names, neighbours, new Map()) : colors;
}

/** The own colours of those names that share it with no earlier one. */
function keepOwnColors(names: readonly string[], neighbours: Neighbours): Colors {
  const colors: Colors = new Map();
  for (const name of names) {
    const [own = quietColor] = colorsFor(name);
    if (!usedColors(name, neighbours, colors).includes(own)) colors.set(name, own);
  }
  return colors;
}

/** Adds a colour for each other name, first for those with the fewest left to choose from (the algorithm DSATUR). */
function colorRest(names: readonly string[], neighbours: Neighbours, colors: Colors): Colors {
  const countUsed = (name: string): number => new Set(usedColors(name, neighbours, colors)).size;
  const countNeighbours = (name: string): number => neighbours.get(name)?.length ?? 0;
  while (colors.size < names.length) {
    const [next = ""] = names
      .filter((name) => !colors.has(name))
      .toSorted((a, b) => countUsed(b) - countUsed(a) || countNeighbours(b) - countNeighbours(a));
    const used = usedColors(next, neighbours, colors);
    const countOf = (color: string): number => used.filter((each) => each === color).length;
    const [color = quietColor] = colorsFor(next).toSorted((a, b) => countOf(a) - countOf(b));
    colors.set(next, color);
  }
  return colors;
}

function usedColors(name: string, neighbours: Neighbours, colors: Colors): string[] {
  return (neighbours.get(name) ?? []).flatMap((neighbour) => colors.get(neighbour) ?? []);
}

/** The colours of series, from the name's own one on. */
function colorsFor(name: string): string[] {
  const own = Math.floor(hash(name) * seriesColors.length);
  return [...seriesColors.slice(own), ...seriesColors.slice(0, own)];
}

/** A number from 0 to 1, below 1: FNV-1a, then the mixing of MurmurHash3, without which names that differ in one letter are close. */
function hash(text: string): number {
  let bits = 2_166_136_261;
  for (const character of text) bits = Math.imul(bits ^ (character.codePointAt(0) ?? 0), 16_777_619);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
