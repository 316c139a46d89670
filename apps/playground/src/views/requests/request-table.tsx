import { Badge } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, type ReactNode, type UIEvent, useLayoutEffect, useRef } from "react";
import { useLanguage, useTranslate } from "../../language/use-language.tsx";
import { formatNumber } from "../../messages/format-number.ts";
import type { NumberedRequest } from "./request-buffer.ts";
import { formatDateTime, formatRange } from "./request-model.ts";
import classes from "./request-table.module.css";

const rowHeight = 34;

interface Props {
  /** Newest first. */
  requests: readonly NumberedRequest[];
  onOpen(request: NumberedRequest): void;
}

/** The requests as a table. Only the visible ones are in the document, so that it stays fast however many arrive. */
export function RequestTable({ requests, onOpen }: Props): ReactNode {
  const t = useTranslate();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: requests.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const onScroll = useScrollAnchor(scroller, requests);
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <section
      ref={scroller}
      className={classes.scroller}
      aria-label={t("live-requests")}
      tabIndex={-1}
      onScroll={onScroll}
    >
      <table className={classes.table} data-testid="journal" aria-rowcount={requests.length + 1}>
        <thead>
          <tr>
            <th>{t("vendor-time")}</th>
            <th>{t("report")}</th>
            <th>{t("date-range")}</th>
            <th>{t("response")}</th>
            <th className={classes.number}>{t("duration-ms")}</th>
            <th className={classes.number}>{t("rows")}</th>
            <th className={classes.number}>{t("bytes")}</th>
            <th className={classes.number}>{t("quota-left")}</th>
            <th>{t("server-and-token")}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr style={{ height: before }} /> : null}
          {items.map(({ index }) => {
            const request = requests[index];
            return request ? <RequestRow key={request.number} request={request} index={index} onOpen={onOpen} /> : null;
          })}
          {after > 0 ? <tr style={{ height: after }} /> : null}
        </tbody>
      </table>
    </section>
  );
}

/** Keeps the rows that are being read in place when others arrive above them. Returns the listener for scrolling. */
function useScrollAnchor(
  scroller: React.RefObject<HTMLDivElement | null>,
  requests: Props["requests"],
): (event: UIEvent<HTMLElement>) => void {
  const newest = useRef(requests[0]?.number ?? 0);
  // Kept from the last scrolling, because reading it from the element would lay out the table at once.
  const scrollTop = useRef(0);
  useLayoutEffect(() => {
    const last = newest.current;
    newest.current = requests[0]?.number ?? 0;
    const element = scroller.current;
    if (!element || scrollTop.current < rowHeight) return;
    const added = requests.findIndex(({ number }) => number <= last);
    if (added > 0) element.scrollTop = scrollTop.current + added * rowHeight;
  }, [requests, scroller]);
  return ({ currentTarget }) => {
    scrollTop.current = currentTarget.scrollTop;
  };
}

interface RowProps {
  request: NumberedRequest;
  index: number;
  onOpen(request: NumberedRequest): void;
}

/** The button that opens the request covers the whole row. */
const RequestRow = memo(function RequestRow({ request, index, onOpen }: RowProps): ReactNode {
  const { language } = useLanguage();
  const number = (value: number | undefined): string => (value === undefined ? "" : formatNumber(language, value));
  const [day = "", time = ""] = formatDateTime(request.at).split(" ");
  return (
    <tr className={classes.row} style={{ height: rowHeight }} aria-rowindex={index + 2}>
      <td>
        <button type="button" className={classes.open} onClick={() => onOpen(request)}>
          <span className={classes.day}>{day}</span> {time}
        </button>
      </td>
      <td>{request.report ?? request.query.api ?? `${request.method} ${request.path}`}</td>
      <td>{formatRange(request.query)}</td>
      <td>
        <Outcome request={request} />
      </td>
      <td className={classes.number}>
        {request.durationMs === undefined ? "…" : formatNumber(language, request.durationMs)}
      </td>
      <td className={classes.number}>{number(request.rows)}</td>
      <td className={classes.number}>{number(request.bytes)}</td>
      <td className={classes.number}>{number(request.quotaLeft)}</td>
      <td className={classes.ids}>
        {request.server} {request.token}
      </td>
    </tr>
  );
});

function Outcome({ request }: { request: NumberedRequest }): ReactNode {
  const t = useTranslate();
  const { status, refusal, fault, note, cut, complete, durationMs } = request;
  const isAborted = !complete && durationMs !== undefined;
  return (
    <>
      <Badge radius="sm" color={colorOf(request)} mr={6}>
        {status ?? "–"}
      </Badge>
      {cut ? (
        <Badge radius="sm" color="red.9" mr={6}>
          {t("cut-badge")}
        </Badge>
      ) : null}
      {[refusal, fault, note, isAborted ? t("not-fully-sent") : undefined].filter(Boolean).join(", ")}
    </>
  );
}

function colorOf({ status = 0, refusal, fault }: NumberedRequest): string {
  if (refusal === "empty-window") return "gray.7";
  return status >= 200 && status < 400 && !refusal && !fault ? "teal.9" : "orange.9";
}
