import {
  type CSSVariablesResolver,
  createTheme,
  DEFAULT_THEME,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from "@mantine/core";

const { teal, orange } = DEFAULT_THEME.colors;

/** The list itself scrolls, as assistive technology expects. Mantine's inner scroll area cannot be reached by keyboard. */
const scrollingList = { withScrollArea: false, styles: { options: { maxHeight: "16rem", overflowY: "auto" } } };

export const theme: MantineThemeOverride = createTheme({
  primaryColor: "teal",
  primaryShade: 8,
  colors: {
    teal: withDarkerShades(teal, "#087f5b", "#066649"),
    orange: withDarkerShades(orange, "#b33f08", "#9c3606"),
  },
  respectReducedMotion: true,
  fontFamily: "system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, Menlo, Consolas, monospace",
  components: {
    Anchor: { defaultProps: { underline: "always" } },
    Autocomplete: { defaultProps: scrollingList },
    // On a narrow screen it becomes narrower than its width.
    Popover: { defaultProps: { shadow: "md", styles: { dropdown: { maxWidth: "calc(100vw - 1.25rem)" } } } },
    Select: { defaultProps: scrollingList },
  },
});

/** Mantine's dimmed colours are too faint to read; these reach a contrast of 4.5 to 1 on every background of the page. */
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

/** Replaces the two darkest shades of a colour by darker ones, readable below white text and as text on the lightest shade. */
function withDarkerShades(tuple: MantineColorsTuple, eighth: string, ninth: string): MantineColorsTuple {
  const [a, b, c, d, e, f, g, h] = tuple;
  return [a, b, c, d, e, f, g, h, eighth, ninth];
}
