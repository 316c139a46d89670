import {
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";

const { teal, orange } = DEFAULT_THEME.colors;

/** The list itself scrolls, as assistive technology expects of it; the library has a box within for that, which no key reaches. */
const scrollingList = { withScrollArea: false, styles: { options: { maxHeight: "16rem", overflowY: "auto" } } };

export const theme: MantineThemeOverride = createTheme({
  primaryColor: "teal",
  primaryShade: 8,
  colors: { teal: withDarkest(teal, "#087f5b", "#066649"), orange: withDarkest(orange, "#b33f08", "#9c3606") },
  respectReducedMotion: true,
  fontFamily: "system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  components: {
    Anchor: { defaultProps: { underline: "always" } },
    Autocomplete: { defaultProps: scrollingList },
    Select: { defaultProps: scrollingList },
  },
});

/** The library's quieter colours are too faint to read; these reach a contrast of 4.5 to 1 on every ground of the page. */
export const resolveColors: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    "--mantine-color-dimmed": colors.gray[7],
    "--mantine-color-placeholder": colors.gray[7],
  },
  dark: {
    "--mantine-color-dimmed": colors.dark[1],
    "--mantine-color-placeholder": colors.dark[1],
  },
});

/** A colour with its two darkest shades darker, for white letters on them and for letters on its lightest. */
function withDarkest(tuple: MantineColorsTuple, eighth: string, ninth: string): MantineColorsTuple {
  const [a, b, c, d, e, f, g, h] = tuple;
  return [a, b, c, d, e, f, g, h, eighth, ninth];
}
