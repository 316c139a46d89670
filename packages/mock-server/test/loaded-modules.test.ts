import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

/** Starts a server in a new process, sends it requests for these reports, and prints the URL of every module that was loaded. */
const program = `
import { registerHooks } from "node:module";
const urls = [];
registerHooks({ load: (url, context, next) => { urls.push(url); return next(url, context); } });
const { serve } = await import(${JSON.stringify(new URL("../src/serve.ts", import.meta.url).href)});
const server = await serve({ port: 0, unknownReports: "shapes" });
for (const report of process.argv.slice(1)) {
  const dates = "date_ini=20260302000000&date_end=20260302235959";
  const url = server.url + "/api/v2/reports_manager.php?" + dates + "&api=" + report;
  await (await fetch(url, { headers: { "wolkvox-token": "demo" } })).text();
}
await server.close();
console.log(JSON.stringify(urls));
`;

async function loadedModules(...reports: string[]): Promise<string[]> {
  const args = ["--disable-warning=ExperimentalWarning", "--input-type=module", "-e", program, ...reports];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const urls: string[] = JSON.parse(stdout);
  return urls.map((url) => url.replace(/^.*\/(packages|node_modules)\//, ""));
}

const onDemand =
  /vendor-reports|shapes|src\/defined|src\/snapshot|noble|report-definition|\/known-report|ledger|controls-document|node_modules|\/(zod|msw|vitest|yaml|faker)\//;

test("loads nothing on the way to the first response that most programs never need", async () => {
  const modules = await loadedModules("cdr_4");
  expect(modules.length).toBeGreaterThan(50);
  expect(modules.filter((module) => onDemand.test(module))).toEqual([]);
});

test("loads what is known of the other reports with the first request for one", async () => {
  const modules = await loadedModules("cdr_1");
  const found = modules.filter((module) => onDemand.test(module)).map((module) => module.replace(/^.*\//, ""));
  expect(found).toEqual(expect.arrayContaining(["known-report.ts", "read-shape.ts", "shape-row.ts"]));
});
