import type { EChartsCoreOption } from "echarts/core";
import type { Said } from "../../../language/language.ts";
import type { Row } from "../reply/reply.ts";

/** What a report's rows look like at a glance. */
interface Picture {
  option: EChartsCoreOption;
  /** The same in words, for those who do not see it. */
  summary: Said;
}

/** How much room there is: a phone's width is narrow. */
interface Room {
  isNarrow: boolean;
}

/** Draws a report's rows; colours and fonts come from the page. */
export type Draw = (rows: readonly Row[], say: (said: Said) => string, room: Room) => Picture;
