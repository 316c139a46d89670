import { type ContractOptions, prepareContract } from "@mockvox/contract";
import { createFake, toFetch, virtualClock } from "@mockvox/mock-server";
import { reportsPath } from "@mockvox/spec";
import { expect, test } from "vitest";
import { createTranslator } from "../src/texts.ts";
import { describeUnusualRequests } from "../src/verify/describe-plan.ts";

const baseUrl = "https://wv0001.wolkvox.com";

async function announce(options: Partial<ContractOptions>, language: "en" | "es" = "en"): Promise<string[]> {
  const { translate } = await createTranslator(language);
  return describeUnusualRequests(prepareContract({ baseUrl, token: "demo", ...options })).map(translate);
}

test("announces every kind of request that a whole run sends, in both languages", async () => {
  const tokens = { quotaSpent: "spent" };
  const allow = ["burst", "token-in-url"] as const;
  expect(await announce({ tokens, allow })).toMatchInlineSnapshot(`
    [
      "In addition to ordinary requests for reports it sends:",
      "  2 without a token",
      "  10 with missing, unknown, repeated or invalid parameters",
      "  1 with the other tokens",
      "  1 with a wrong token",
      "  1 with the method POST",
      "  3 at the same time",
      "  1 with the token in the URL",
      "  1 with the token in the header wolkvoxtoken instead",
      "  1 with the method HEAD",
      "  1 with the method OPTIONS",
      "  1 to the path /api/v2/no_such_script.php",
      "  1 to the path /api/v2/reports_manager.php/",
      "  1 over plain HTTP, without a token",
      "It changes nothing on the server.",
    ]
  `);
  expect(await announce({ tokens, allow }, "es")).toMatchInlineSnapshot(`
    [
      "Además de peticiones normales de reportes, envía:",
      "  2 sin token",
      "  10 con parámetros faltantes, desconocidos, repetidos o inválidos",
      "  1 con los demás tokens",
      "  1 con un token equivocado",
      "  1 con el método POST",
      "  3 al mismo tiempo",
      "  1 con el token en la URL",
      "  1 con el token en la cabecera wolkvoxtoken",
      "  1 con el método HEAD",
      "  1 con el método OPTIONS",
      "  1 a la ruta /api/v2/no_such_script.php",
      "  1 a la ruta /api/v2/reports_manager.php/",
      "  1 por HTTP sin cifrar, sin token",
      "No cambia nada en el servidor.",
    ]
  `);
});

test.each([
  ["claim-post", "with the method POST"],
  ["claim-head", "with the method HEAD"],
  ["claim-preflight", "with the method OPTIONS"],
  ["claim-other-paths", "to the path /api/v2/no_such_script.php"],
  ["claim-trailing-slash", `to the path ${reportsPath}/`],
  ["claim-plain-http", "over plain HTTP, without a token"],
  ["claim-undashed-token-header", "with the token in the header wolkvoxtoken instead"],
  ["refusal-invalid-token", "with a wrong token"],
  ["refusal-missing-token", "without a token"],
  ["claim-longest-window", "with missing, unknown, repeated or invalid parameters"],
])("announces what %s sends, and nothing of it without that case", async (id, line) => {
  const announced = async (only: string): Promise<string[]> =>
    (await announce({ only: [only] })).map((each) => each.replace(/^ +\d+ /, ""));
  expect(await announced(id)).toContain(line);
  expect(await announced("cdr_4-calls")).not.toContain(line);
});

test("announces that a run sends only ordinary requests", async () => {
  expect(await announce({ only: ["cdr_4-calls", "diagram_2-skill_id"] })).toEqual([
    "It sends only ordinary requests for reports, and changes nothing on the server.",
  ]);
});

test("announces as many requests of each kind as a run then sends", async () => {
  const clock = virtualClock({ start: Date.parse("2026-06-05T12:00:00-05:00") });
  const fake = createFake({ size: 400, clock });
  const sent: Request[] = [];
  const run = prepareContract({
    baseUrl,
    token: "demo",
    clock,
    fetch: (request) => {
      sent.push(request.clone());
      return toFetch(fake)(request);
    },
  });
  await run.execute();
  const announced = (kind: string) =>
    run.unusualRequests.filter((each) => each.kind === kind).reduce((sum, { count }) => sum + count, 0);
  const pathOf = ({ url }: Request) => new URL(url).pathname;
  expect(announced("method")).toBe(sent.filter(({ method }) => method !== "GET").length);
  expect(announced("path")).toBe(sent.filter((request) => pathOf(request) !== reportsPath).length);
  expect(announced("plain-http")).toBe(sent.filter(({ url }) => url.startsWith("http:")).length);
  expect(announced("token-header")).toBe(sent.filter(({ headers }) => headers.has("wolkvoxtoken")).length);
  const isWrong = (token: string | null) => token !== null && token !== "demo";
  expect(announced("wrong-token")).toBe(sent.filter(({ headers }) => isWrong(headers.get("wolkvox-token"))).length);
});
