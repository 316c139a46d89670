import { Anchor, Code, CopyButton, UnstyledButton } from "@mantine/core";
import type { MockStatus } from "@mockvox/mock-server";
import { reportsPath } from "@mockvox/spec/operations";
import type { Language } from "@mockvox/spec/text";
import { type ReactNode, useRef } from "react";
import { useLanguage, useTranslate } from "../language/use-language.tsx";
import { formatUrlState } from "../link/url-state.ts";
import { useUrlState } from "../link/use-url-state.tsx";
import { formatNumber, formatPercent } from "../messages/format-number.ts";
import { runningServerUrl } from "../server/connect-mock-server.ts";
import { useConnectedMockServer } from "../server/use-mock-server.tsx";
import { useMockNow, useMockStatus, useReadStatus } from "../server/use-mock-status.ts";
import { formatSecond } from "../views/requests/request-model.ts";
import { useAnnounce } from "./announcer.tsx";
import { DataDescription } from "./data-description.tsx";
import classes from "./layout.module.css";

/** What the mock server is doing now, on every view: where it is, its time, data and profile, and what is still to come. */
export function StatusStrip(): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  useConnectedMockServer(runningServerUrl(urlState) !== undefined);
  const { status, error } = useMockStatus();
  const isDown = error !== undefined;
  const strip = useRef<HTMLElement>(null);
  return (
    <section ref={strip} className={classes.strip} aria-label={t("mock-server")} tabIndex={-1}>
      <Endpoint />
      {isDown ? (
        <span role="status" className={classes.pending}>
          {t("server-not-responding")}
        </span>
      ) : null}
      <ClockItem status={status} isDown={isDown} />
      <Item name={t("data")}>
        <DataDescription status={status} />
      </Item>
      <Item name={t("profile")}>
        <Anchor fz="xs" c="var(--mantine-color-text)" href={formatUrlState({ ...urlState, view: "claims" })}>
          {status?.settings.profile.name ?? urlState.profile ?? "default"}
        </Anchor>
      </Item>
      <Conditions status={status} onCleared={() => strip.current?.focus()} />
    </section>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div className={classes.item}>
      <span className={classes.term}>{name}</span>
      <span className={classes.value}>{children}</span>
    </div>
  );
}

/** The URL for programs. Only the page itself reaches a mock server in the tab. */
function Endpoint(): ReactNode {
  const t = useTranslate();
  const { urlState } = useUrlState();
  const running = runningServerUrl(urlState);
  const text = running === undefined ? "mockvox serve" : `${new URL(running).origin}${reportsPath}`;
  return (
    <Item name={t(running === undefined ? "for-programs-run" : "endpoint")}>
      <Code>{text}</Code>{" "}
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <UnstyledButton fz="xs" td="underline" onClick={copy} aria-label={`${t("copy")}: ${text}`}>
            {t(copied ? "copied" : "copy")}
          </UnstyledButton>
        )}
      </CopyButton>
    </Item>
  );
}

function ClockItem({ status, isDown }: { status: MockStatus | undefined; isDown: boolean }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const { urlState } = useUrlState();
  const now = useMockNow();
  if (!status || now === undefined) {
    const { clock } = urlState;
    return (
      <Item name={t("mock-clock")}>
        {clock === undefined ? t("clock-now") : `${formatSecond(Date.parse(clock))} GMT-5`}
      </Item>
    );
  }
  const { speed } = status.clock;
  const rate = formatNumber(language, speed);
  return (
    <Item name={t("mock-clock")}>
      <time dateTime={new Date(now).toISOString()}>{formatSecond(now)}</time> GMT-5
      {isDown ? null : (
        <>
          {" · "}
          {speed === 0 ? <span className={classes.pending}>{t("clock-is-paused")}</span> : t("clock-runs", { rate })}
        </>
      )}
    </Item>
  );
}

/** Maintenance and latency, and what is pending, with a button that clears it. */
function Conditions({ status, onCleared }: { status: MockStatus | undefined; onCleared(): void }): ReactNode {
  const t = useTranslate();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const { mock } = useConnectedMockServer(false);
  const readStatus = useReadStatus("token");
  if (!status || !mock) return null;
  const { latency, maintenance, ...pending } = status.settings;
  const others = status.pendingForOthers;
  const names = [
    ...namesOfPending(pending, language),
    ...(others > 0 ? [t("pending-for-others", { tokens: others })] : []),
  ];
  const clear = async (): Promise<void> => {
    const { controls } = mock;
    await Promise.all([controls.clearRefusals(), controls.clearFaults(), controls.clearResponses()]);
    await readStatus();
    onCleared();
    announce(t("pending-cleared"));
  };
  return (
    <>
      {maintenance === true ? <span className={classes.pending}>{t("maintenance-on")}</span> : null}
      {typeof latency === "number" && latency >= noticeableLatencyMs ? (
        <span className={classes.pending}>{t("latency-on", { seconds: latency / 1000 })}</span>
      ) : null}
      {names.length === 0 ? (
        <Item name={t("pending")}>{t("nothing-pending")}</Item>
      ) : (
        <Item name={t("pending")}>
          <span className={classes.pending}>{names.join(", ")}</span>{" "}
          <UnstyledButton fz="xs" td="underline" onClick={() => clear().catch(() => {})}>
            {t("clear-pending")}
          </UnstyledButton>
        </Item>
      )}
    </>
  );
}

/** Shorter ones change nothing that one would look for here. */
const noticeableLatencyMs = 1000;

/** Each pending error response and fault once, with how often it is still to come. */
function namesOfPending(
  { refusals, faults, responses }: Pick<MockStatus["settings"], "refusals" | "faults" | "responses">,
  language: Language,
): string[] {
  const nameOf = (id: string, { times, rate = 0 }: { times?: number; rate?: number }): string =>
    times === undefined ? `${id} ${formatPercent(language, rate, 1)}` : `${id} × ${formatNumber(language, times)}`;
  return [
    ...refusals.map(({ refusal, ...frequency }) => nameOf(refusal, frequency)),
    ...faults.map(({ fault, ...frequency }) => nameOf(fault.kind, frequency)),
    ...responses.map(({ response: _, ...frequency }) => nameOf("response", frequency)),
  ];
}
