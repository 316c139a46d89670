import type { ResponseRow } from "../../response/report-response.ts";
import { quietColor, seriesColors } from "../chart-colors.ts";
import { arrangePanels, type Panel } from "../panels.ts";
import type { ChartContext, DrawChart } from "../report-chart.ts";
import { addUp, parseNumber } from "../report-chart.ts";

/** The figures of a skill. */
interface Skill {
  name: string;
  offered: number;
  accepted: number;
  declined: number;
  noReply: number;
  calledBack: number;
  failed: number;
  /** Percent. */
  serviceLevel: number;
}

/** All skills on one scale: what customers replied to a call-back, how call-backs ended, and the service level. */
export const draw: DrawChart = (rows, context) => {
  const { t, isNarrow } = context;
  const skills = rows
    .map((row) => readSkill(row, context))
    .toSorted((one, other) => other.offered - one.offered || (one.name < other.name ? -1 : 1));
  const sum = (read: (skill: Skill) => number): number => addUp(skills.map(read));
  const panels = listPanels(skills, context);
  return {
    option: {
      tooltip: { trigger: "item" },
      legend: { top: 0, type: isNarrow ? "scroll" : "plain" },
      ...arrangePanels(panels, { direction: isNarrow ? "column" : "row", top: 32 }),
    },
    height: (isNarrow ? 3 : 1) * Math.max(10, 5 + skills.length * 2.2) + 3,
    summary: t("chart-diagram_2", {
      offered: sum(({ offered }) => offered),
      skills: skills.length,
      accepted: sum(({ accepted }) => accepted),
      calledBack: sum(({ calledBack }) => calledBack),
    }),
    data: {
      columns: [
        "skill",
        t("chart-offered"),
        t("chart-accepted"),
        t("chart-declined"),
        t("chart-no-reply"),
        t("chart-called-back"),
        t("chart-call-back-failed"),
        t("chart-service-level"),
      ],
      rows: skills.map(({ name, offered, accepted, declined, noReply, calledBack, failed, serviceLevel }) => [
        name,
        offered,
        accepted,
        declined,
        noReply,
        calledBack,
        failed,
        serviceLevel,
      ]),
    },
  };
};

function readSkill(row: ResponseRow, { nameOf }: ChartContext): Skill {
  const id = String(row.skill_id ?? "?");
  const name = nameOf("skill_id", id);
  const [offered, accepted, declined] = [
    parseNumber(row.treatment),
    parseNumber(row.customer_say_yes),
    parseNumber(row.customer_say_no),
  ];
  return {
    name: name === undefined ? id : `${name} (${id})`,
    offered,
    accepted,
    declined,
    noReply: Math.max(0, offered - accepted - declined),
    calledBack: parseNumber(row.recall_ok),
    failed: parseNumber(row.recall_fail),
    serviceLevel: parseNumber(row.service_level_up),
  };
}

function listPanels(skills: readonly Skill[], { t, isNarrow }: ChartContext): Panel[] {
  const stack = (
    group: string,
    name: string,
    color: string | undefined,
    read: (skill: Skill) => number,
  ): Panel["series"][number] => ({
    type: "bar",
    name,
    stack: group,
    color,
    barMaxWidth: 24,
    data: skills.map(read),
  });
  const yAxis = (isLabelled: boolean): Panel["yAxis"] => ({
    type: "category",
    inverse: true,
    data: skills.map(({ name }) => name),
    axisTick: { show: false },
    axisLabel: { show: isLabelled, width: 170, overflow: "truncate" },
  });
  const [yes, no, ok, failed] = seriesColors;
  return [
    {
      title: t("chart-replies"),
      weight: isNarrow ? 1 : 2,
      xAxis: { type: "value", minInterval: 1, splitNumber: 4 },
      yAxis: yAxis(true),
      series: [
        stack("replies", t("chart-accepted"), yes, ({ accepted }) => accepted),
        stack("replies", t("chart-declined"), no, ({ declined }) => declined),
        stack("replies", t("chart-no-reply"), quietColor, ({ noReply }) => noReply),
      ],
    },
    {
      title: t("chart-call-backs"),
      xAxis: { type: "value", minInterval: 1, splitNumber: 3 },
      yAxis: yAxis(isNarrow),
      series: [
        stack("calls", t("chart-called-back"), ok, ({ calledBack }) => calledBack),
        stack("calls", t("chart-call-back-failed"), failed, (skill) => skill.failed),
      ],
    },
    {
      title: t("chart-service-level"),
      weight: isNarrow ? 1 : 0.8,
      xAxis: { type: "value", min: 0, max: 100, splitNumber: 2 },
      yAxis: yAxis(isNarrow),
      series: [drawLevels(skills, t("chart-service-level"))],
    },
  ];
}

function drawLevels(skills: readonly Skill[], name: string): Panel["series"][number] {
  return {
    type: "scatter",
    name,
    color: seriesColors[4],
    symbolSize: 12,
    itemStyle: { opacity: 1 },
    data: skills.map(({ serviceLevel }, index) => [serviceLevel, index]),
  };
}
