/** The background of the page. */
export const pageColors = { light: "#ffffff", dark: "#242424" } as const;

/** The colours of series. Each has a contrast of at least 3 to 1 on the light and on the dark background of the page. */
export const seriesColors = ["#17897b", "#c8641b", "#5b7fd1", "#c2569b", "#7f8c2b", "#8a6fc9", "#a1762c", "#2b8cab"];

/** For what is not one of the things compared, such as the end of a journey. */
export const quietColor = "#868e96";

/** From few to many, for the cells of a heat map: the faintest one still has a contrast of 3 to 1. */
export const heatColors = {
  light: ["#3d9a8d", "#14665b", "#04322c"],
  dark: ["#1e7d70", "#3fbfae", "#c9f5ec"],
} as const;

/** A colour with an opacity, 0 to 1. */
export function withOpacity(color: string, opacity: number): string {
  return `${color}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0")}`;
}
