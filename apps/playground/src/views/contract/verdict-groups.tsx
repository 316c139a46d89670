import { Accordion, Badge, Code, Group, List, Stack, Text } from "@mantine/core";
import type { Finding, Verdict, VerdictKind } from "@mockvox/contract";
import type { ReactNode } from "react";
import type { Said } from "../../language/language.ts";
import { Marked } from "../../language/marked.tsx";
import { useSay } from "../../language/use-language.tsx";

const kinds: readonly { kind: VerdictKind; color: string; name: Said }[] = [
  { kind: "failed", color: "red.9", name: { en: "failed", es: "fallidas" } },
  { kind: "inconclusive", color: "orange.9", name: { en: "inconclusive", es: "no concluyentes" } },
  { kind: "skipped", color: "gray.7", name: { en: "skipped", es: "omitidas" } },
  { kind: "passed", color: "teal.9", name: { en: "passed", es: "aprobadas" } },
];

/** The verdicts by kind, worst first; what is not as expected is open at once. */
export function VerdictGroups({ verdicts }: { verdicts: readonly Verdict[] }): ReactNode {
  const say = useSay();
  return (
    <Accordion multiple defaultValue={["failed", "inconclusive"]} variant="separated" keepMounted={false}>
      {kinds.map(({ kind, color, name }) => {
        const found = verdicts.filter((verdict) => verdict.kind === kind);
        if (found.length === 0) return null;
        return (
          <Accordion.Item key={kind} value={kind} data-kind={kind}>
            <Accordion.Control>
              <Group gap="xs">
                <Badge color={color} radius="sm">
                  {found.length}
                </Badge>
                {say(name)}
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                {found.map((verdict) => (
                  <VerdictLine key={verdict.case} verdict={verdict} />
                ))}
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        );
      })}
    </Accordion>
  );
}

function VerdictLine({ verdict }: { verdict: Verdict }): ReactNode {
  const say = useSay();
  const { case: id, title, answer, fits, reason, findings } = verdict;
  return (
    <div data-case={id}>
      <Text size="sm">
        <Marked text={say(title)} /> <Code>{id}</Code> {answer === undefined ? null : <Code>{answer}</Code>}
      </Text>
      {fits ? (
        <Text size="xs" c="dimmed">
          {say({
            en: `${fits.join(" / ")} fit alike: what was seen does not tell`,
            es: `${fits.join(" / ")} encajan por igual: lo visto no lo dice`,
          })}
        </Text>
      ) : null}
      {reason ? (
        <Text size="xs" c="dimmed">
          <Marked text={say(reason)} />
        </Text>
      ) : null}
      {findings.length > 0 ? (
        <List size="sm" mt={4}>
          {findings.map((finding) => (
            <List.Item key={finding.fingerprint}>
              <FindingLine finding={finding} />
            </List.Item>
          ))}
        </List>
      ) : null}
    </div>
  );
}

function FindingLine({ finding: { severity, expected, found, at } }: { finding: Finding }): ReactNode {
  const say = useSay();
  const severities: Readonly<Record<Finding["severity"], Said>> = {
    breaking: { en: "breaking", es: "ruptura" },
    notable: { en: "notable", es: "notable" },
    information: { en: "information", es: "información" },
  };
  return (
    <>
      <b>{say(severities[severity])}</b>: {say({ en: "expected", es: "se esperaba" })} {say(expected)},{" "}
      {say({ en: "found", es: "se encontró" })} {say(found)}
      {at.length > 0 ? (
        <Text span size="xs" c="dimmed" style={{ overflowWrap: "anywhere" }}>
          {" "}
          {at.join(" ")}
        </Text>
      ) : null}
    </>
  );
}
