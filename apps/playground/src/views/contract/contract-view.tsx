import { Alert, Progress as Bar, Stack, Text } from "@mantine/core";
import type { ContractOptions } from "@mockvox/contract";
import { type ReactNode, useState } from "react";
import { Marked } from "../../language/marked.tsx";
import { useSay } from "../../language/use-language.tsx";
import { usePlace } from "../../link/use-place.tsx";
import { useMemory } from "../../memory/use-memory.tsx";
import { Part } from "../../parts/part.tsx";
import { useStartedTarget } from "../../server/use-target.tsx";
import { checkedAt, checkedFake } from "./checked.ts";
import { type Choice, optionsOf } from "./options.ts";
import { ReportFiles } from "./report-files.tsx";
import { RunForm } from "./run-form.tsx";
import { usePrice } from "./use-price.ts";
import { type Progress, type Run, useRun } from "./use-run.ts";
import { VerdictGroups } from "./verdict-groups.tsx";

/** The cases of the contract against the fake that the page holds, and what `mockvox verify` says of it. */
export function ContractView(): ReactNode {
  const say = useSay();
  const { target, state, which, hold } = useStartedTarget();
  const { place } = usePlace();
  const { token } = useMemory();
  const [choice, setChoice] = useState<Choice>({ isQuick: true, heldTo: "default", address: "" });
  const { run, start, stop } = useRun(choice.address === "" ? which : choice.address);
  const price = usePrice(target, choice);
  const options = async (): Promise<ContractOptions> => {
    const { server = "0001" } = place;
    const { address } = choice;
    const checked = address === "" ? await checkedFake(await hold(), server) : await checkedAt(address, server);
    return optionsOf(checked, place, token, choice);
  };
  return (
    <Stack>
      <Text size="sm" c="dimmed">
        <Marked
          text={say({
            en: "The same cases that `mockvox verify` puts to any server, put to the fake of this page or to another server on this machine, but for the few that a browser does not let a page send. An answer turned under Claims shows up as a difference.",
            es: "Los mismos casos que `mockvox verify` plantea a cualquier servidor, planteados al simulador de esta página o a otro servidor de este equipo, salvo los pocos que un navegador no deja enviar. Una respuesta cambiada en Supuestos aparece como diferencia.",
          })}
        />
      </Text>
      <RunForm
        choice={choice}
        price={state === "broken" && choice.address === "" ? undefined : price}
        isRunning={run.state === "running"}
        onChange={setChoice}
        onRun={() => start(options())}
        onStop={stop}
      />
      <Outcome run={run} />
    </Stack>
  );
}

function Outcome({ run }: { run: Run }): ReactNode {
  const say = useSay();
  if (run.state === "idle") {
    return <Text c="dimmed">{say({ en: "Nothing has been run yet.", es: "Aún no se ha ejecutado nada." })}</Text>;
  }
  if (run.state === "broken") {
    return (
      <Alert color="red" title={say({ en: "The run could not be made", es: "No se pudo ejecutar" })}>
        {say(run.message)}
      </Alert>
    );
  }
  if (run.state === "done") {
    const { report } = run;
    return (
      <Stack data-testid="report">
        <Text role="status">
          {say({
            en: `${report.verdicts.length} cases, ${report.calls.spent} requests.`,
            es: `${report.verdicts.length} casos, ${report.calls.spent} peticiones.`,
          })}{" "}
          {report.stopped ? say(report.stopped) : ""}
        </Text>
        <Part>
          <ReportFiles report={report} />
        </Part>
        <VerdictGroups verdicts={report.verdicts} />
      </Stack>
    );
  }
  return (
    <Stack>
      <ProgressLine progress={run.progress} isStopped={run.state === "stopped"} />
      <VerdictGroups verdicts={run.progress.verdicts} />
    </Stack>
  );
}

function ProgressLine({ progress, isStopped }: { progress: Progress; isStopped: boolean }): ReactNode {
  const say = useSay();
  const { verdicts, cases, spent, price } = progress;
  const label = say({
    en: `${spent} of at most ${price} requests, ${verdicts.length} of ${cases} cases`,
    es: `${spent} de ${price} peticiones como máximo, ${verdicts.length} de ${cases} casos`,
  });
  return (
    <Stack gap={4}>
      <Bar value={cases === 0 ? 0 : (verdicts.length / cases) * 100} aria-label={label} />
      <Text size="sm" role="status">
        {label}
        {isStopped ? say({ en: ". Stopped.", es: ". Detenida." }) : ""}
      </Text>
    </Stack>
  );
}
