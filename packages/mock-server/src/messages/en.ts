import { type Expected, expectedInEnglish, type UnknownFieldParams } from "@mockvox/spec/schema";
import { expectedInSnapshot } from "./expected-in-snapshot.ts";

/** The errors of this package by their code. */
export const errors = {
  // Options
  "unknown-option": ({ name, expected }: UnknownName): string =>
    `Unknown option ${quote(name)}. ${expectedOneOf(expected)}`,
  "unknown-clock-option": ({ name, expected }: UnknownName): string =>
    `Unknown clock option ${quote(name)}. ${expectedOneOf(expected)}`,
  "unknown-timeout": ({ name, expected }: UnknownName): string =>
    `Unknown timeout ${quote(name)}. ${expectedOneOf(expected)}`,
  "unknown-limit": ({ name, expected }: UnknownName): string =>
    `Unknown limit ${quote(name)}. ${expectedOneOf(expected)}`,
  "unknown-tenant-field": ({ name, expected }: UnknownName): string =>
    `Unknown tenant field ${quote(name)}. ${expectedOneOf(expected)}`,
  "unknown-request-field": ({ name, expected }: UnknownName): string =>
    `Unknown request field ${quote(name)}. ${expectedOneOf(expected)}`,
  "seed-not-an-integer": ({ value }: DisplayedValue): string => `\`seed\` must be an integer, got ${value}.`,
  "option-not-a-boolean": ({ option, value }: { option: string; value: string }): string =>
    `\`${option}\` must be true or false, got ${value}.`,
  "invalid-licenses": ({ value }: DisplayedValue): string => `\`licenses\` must be a positive integer, got ${value}.`,
  "malformed-server-number": ({ value }: DisplayedValue): string =>
    `A server number must be a string of four digits, got ${value}.`,
  "invalid-journal-size": ({ value }: DisplayedValue): string =>
    `\`journalSize\` must be a non-negative integer, got ${value}.`,
  "invalid-unknown-reports": ({ value, expected }: DisplayedValue & { expected: readonly string[] }): string =>
    `Invalid \`unknownReports\` ${value}. ${expectedOneOf(expected)}`,
  "invalid-limit": ({ name, value }: NamedValue): string =>
    `The limit ${name} must be a non-negative number, got ${value}.`,
  "invalid-timeout": ({ name, value }: NamedValue): string =>
    `The timeout ${name} must be a positive number of milliseconds, got ${value}.`,
  "invalid-on-unhandled-request": ({ value }: DisplayedValue): string =>
    `\`onUnhandledRequest\` must be "error", "warn" or "bypass", got ${value}.`,
  "invalid-tokens": "`tokens` must be an array of strings; leave it out to accept any token. The value is not shown.",
  "invalid-tenant-token": "The token of a tenant must be a string. The value is not shown.",
  "tenant-token-too-long": ({ length, max }: { length: number; max: number }): string =>
    `A token can have at most ${max} characters, as many as fit in a header; got ${length}.`,
  "unparsed-data": "The option `data` is raw JSON. Pass `data: parseCustomData(json)`, which validates it.",
  "unparsed-reports":
    "The option `reports` must be a list of reports from `parseReport(definition)`, which validates a definition.",
  "unparsed-scenario":
    "The option `scenario` must be a scenario from `parseScenario(definition)` or one of `scenarios`, of @mockvox/mock-server/scenarios.",
  "invalid-scenario": ({ path, found, expected }: { path: string; found: string; expected: Expected }): string =>
    `${path === "" ? "A scenario" : `\`${path}\` of the scenario`} must be ${expectedInEnglish(expected)}, got ${found}.`,
  "unknown-scenario-field": ({ path, field, expected }: UnknownFieldParams): string =>
    `Unknown field ${quote(field)}${path === "" ? " in the scenario" : ` in \`${path}\` of the scenario`}. ${expectedOneOf(expected)}`,
  "scenario-part-rejected": ({ path, reason }: { path: string; reason: string | Error }): string =>
    `\`${path}\` of the scenario: ${reason instanceof Error ? reason.message : reason}`,
  "empty-admin-key": "The admin key is empty. Set a non-empty one, or leave it out.",
  "invalid-admin-key":
    "The admin key cannot be sent in a header. Use printable ASCII characters, without leading or trailing spaces. The value is not shown.",

  // Latency and maintenance
  "invalid-latency": ({ value }: DisplayedValue): string =>
    `\`latency\` must be a number of milliseconds, { medianMs, p95Ms }, { baseMs, perDayMs } or { realMs }; got ${value}.`,
  "invalid-latency-value": ({ name, value }: NamedValue): string =>
    `\`${name}\` must be a non-negative number of milliseconds, got ${value}.`,
  "invalid-latency-percentile": ({ value }: DisplayedValue): string =>
    `\`medianMs\` of the latency must be above 0, and \`p95Ms\` must not be below \`medianMs\`; got ${value}.`,
  "invalid-maintenance": ({ value }: DisplayedValue): string =>
    `\`maintenance\` must be true, false, or { from, to } with two different times of day such as "02:00" and "03:00"; got ${value}.`,

  // Refusals and faults
  "unknown-refusal": ({ refusal, expected }: { refusal: string; expected: readonly string[] }): string =>
    `Unknown refusal ${refusal}. ${expectedOneOf(expected)}`,
  "unknown-report-id": ({ report, expected }: { report: string; expected: readonly string[] }): string =>
    `Unknown report ${report}. Expected one of ${expected.join(", ")}, another report of the vendor, or one that you defined.`,
  "unknown-fault": ({ fault, expected }: { fault: string; expected: readonly string[] }): string =>
    `Unknown fault ${fault}. ${expectedOneOf(expected)}`,
  "invalid-fault": ({ value }: DisplayedValue): string =>
    `A fault must be an object with a \`kind\`, such as { "kind": "empty-body" }; got ${value}.`,
  "unknown-fault-field": ({ fault, name, expected }: { fault: string } & UnknownName): string =>
    expected.length > 0
      ? `The fault ${fault} has no field ${quote(name)}. ${expectedOneOf(expected)}`
      : `The fault ${fault} has no field ${quote(name)}. It takes none.`,
  "invalid-fault-number": ({ fault, name, value }: { fault: string } & NamedValue): string =>
    `\`${name}\` of the fault ${fault} must be a non-negative number, got ${value}.`,
  "invalid-fault-rate": ({ fault, name, value }: { fault: string } & NamedValue): string =>
    `\`${name}\` of the fault ${fault} must be a number above 0, got ${value}.`,
  "invalid-fault-string": ({ fault, name, value }: { fault: string } & NamedValue): string =>
    `\`${name}\` of the fault ${fault} must be a string, got ${value}.`,
  "invalid-fault-header": ({ fault, name, value }: { fault: string } & NamedValue): string =>
    `\`${name}\` of the fault ${fault} must be a non-empty string of printable ASCII characters, got ${value}.`,
  "invalid-fault-status": ({ fault, name, value }: { fault: string } & NamedValue): string =>
    `\`${name}\` of the fault ${fault} must be a status from 200 to 599 that has a body (not 204, 205 or 304), got ${value}.`,
  "fault-field-not-in-reports": ({
    fault,
    field,
    examples,
  }: {
    fault: string;
    field: string;
    examples: readonly string[];
  }): string =>
    `No report has a field ${quote(field)}, so the fault ${fault} would have no effect. Use a field of a report, such as ${examples.join(", ")}.`,
  "invalid-frequency": ({ value }: DisplayedValue): string =>
    `The frequency must be either { "times": 3 } or { "rate": 0.1 }, got ${value}.`,
  "invalid-after": ({ value }: DisplayedValue): string => `\`after\` must be a non-negative integer, got ${value}.`,
  "invalid-times": ({ value }: DisplayedValue): string => `\`times\` must be a positive integer, got ${value}.`,
  "invalid-rate": ({ value }: DisplayedValue): string => `\`rate\` must be a number above 0 and up to 1, got ${value}.`,
  "invalid-matcher-query": ({ value }: DisplayedValue): string =>
    `The query to match must be an object of strings, such as { "campaign_id": "77" }; got ${value}.`,
  "too-many-refusals": ({ pending, max }: PendingCount): string =>
    `Cannot add a refusal: ${pending} are pending, and the maximum is ${max}, or 1 MB in total. Use a higher \`times\`, or clear some with clearRefusals(), DELETE /refusals or a reset.`,
  "too-many-faults": ({ pending, max }: PendingCount): string =>
    `Cannot add a fault: ${pending} are pending, and the maximum is ${max}, or 1 MB in total. Use a higher \`times\`, or clear some with clearFaults(), DELETE /faults or a reset.`,
  "too-many-responses": ({ pending, max }: { pending: number; max: number }): string =>
    `Cannot add a response: ${pending} are pending, and the maximum is ${max}, or 1 MB in total. Clear some with clearResponses(), DELETE /responses or a reset.`,
  "not-a-snapshot": ({ found }: { found: string }): string =>
    `This is not a snapshot: it has no "mockvox": "snapshot". Expected the JSON that \`mockvox control snapshot export\` or snapshot() gave, got ${found}.`,
  "snapshot-version": ({ found, expected }: { found: string; expected: number }): string =>
    `The snapshot has version ${found}, and this program reads version ${expected}. Use the version of Mockvox that wrote it.`,
  "invalid-snapshot": ({ path, found, expected }: InvalidSnapshotValue): string =>
    `Invalid snapshot: ${path || "the file"} is ${found}. Expected ${expectedInSnapshot(expected).en}.`,
  "unknown-snapshot-field": ({ path, field, expected }: UnknownSnapshotField): string =>
    `Unknown field ${quote(field)} in ${path || "the snapshot"}. ${expectedOneOf(expected)}`,
  "snapshot-too-large": ({ bytes, max }: { bytes: number; max: number }): string =>
    `The snapshot has ${bytes} bytes, and the maximum is ${max}. Reset first, or use a smaller journalSize or less custom data.`,
  "unparsed-snapshot": "`snapshot` must come from parseSnapshot() of @mockvox/mock-server/snapshot.",
  "option-with-snapshot": ({ option }: { option: string }): string =>
    `The option \`${option}\` cannot be given together with \`snapshot\`, which has its own. Leave it out, or change it with a control afterwards.`,
  "limit-store-without-snapshots":
    "The limit store cannot be part of a snapshot, because it has no exportQuotas() and importQuotas(). Use a store in memory.",
  "invalid-own-response": ({ value }: DisplayedValue): string =>
    `A response must be { rows }, { envelope } or { body, status, headers }, such as { "rows": [] }; got ${value}.`,
  "own-rows-without-report":
    "Rows belong to a report. Name it: `when(report).respondWith({ rows })`, `when.report` in the body, or --report.",
  "invalid-own-header": ({ name, reserved }: { name: string; reserved: readonly string[] }): string =>
    `The header ${quote(name)} cannot be set. Use a valid name other than ${reserved.join(", ")}.`,
  "invalid-own-row": ({
    path,
    report,
    column,
    problem,
    expected,
  }: {
    path: string;
    report: string;
    column: string;
    problem: "missing" | "unknown";
    expected: readonly string[];
  }): string =>
    `${path}: ${problem} column ${column} of ${report}. Its columns are ${expected.join(", ")}. To send it anyway, add allowUnknownColumns.`,

  // Quota and journal
  "invalid-quota-units": ({ value }: DisplayedValue): string => `\`units\` must be a positive integer, got ${value}.`,
  "audit-found": ({ count, text }: { count: number; text: string }): string =>
    `The audit found ${count === 1 ? "1 problem" : `${count} problems`}.\n\n${text}`,
  "nothing-to-audit":
    "No report was requested, so there is nothing to audit. Run the program first, and call `reset` only afterwards.",
  "invalid-audit-rows": ({ value }: DisplayedValue): string =>
    `\`rows\` must be a list of objects, one per kept row; got ${value}.`,
  "invalid-overview-range": ({ from, to, max }: { from: string; to: string; max: number }): string =>
    `The overview from ${from} to ${to} must end after its start and cover at most ${max} days.`,
  "unknown-audit-column": ({
    column,
    report,
    expected,
  }: {
    column: string;
    report: string;
    expected: readonly string[];
  }): string => `${report} has no column ${quote(column)}. ${expectedOneOf(expected)}`,
  "audit-rows-unrecognized": ({
    columns,
    report,
    missing,
  }: {
    columns: readonly string[];
    report?: string | undefined;
    missing?: readonly string[] | undefined;
  }): string =>
    report === undefined || missing === undefined
      ? `The rows are of no known report: their columns are ${columns.join(", ") || "missing"}. Name the report, and map its columns, such as { "llamadas": "calls" }.`
      : `The rows have no column for ${missing.join(", ")} of ${report}: their columns are ${columns.join(", ") || "missing"}. Map the columns with other names, such as { "llamadas": "calls" }, or name the report that the rows are from.`,
  "missing-audit-column": ({ column, columns }: { column: string; columns: readonly string[] }): string =>
    `The rows have no column ${quote(column)}. ${expectedOneOf(columns)}`,
  "unknown-audit-campaign": ({ campaign, requested }: { campaign: string; requested: readonly string[] }): string =>
    `No request had the campaign_id ${quote(campaign)}. Those that were requested are ${requested.join(", ")}.`,
  "audit-report-without-campaigns": ({ report }: { report: string }): string =>
    `${report} has no campaigns, so a campaign cannot select its rows. Leave the campaign out.`,
  "audit-report-not-requested": ({ report, requested }: { report: string; requested: readonly string[] }): string =>
    `The rows are of ${report}, which was not requested. The reports that were requested are ${requested.join(", ")}.`,
  "audit-rows-without-time": ({ report, columns }: { report: string; columns: readonly string[] }): string =>
    columns.length === 0
      ? `Rows of ${report} have no time, so a date range cannot select them. Audit the rows without a date range, or the requests without rows.`
      : `The rows have no column for ${columns.join(" or ")} of ${report}, by which a date range selects them. Add the column, or leave the date range out.`,
  "unreadable-audit-times": ({ column, value, count }: { column: string; value: string; count: number }): string =>
    `${count === 1 ? "1 value" : `${count} values`} of the column ${quote(column)} cannot be read as times, such as ${quote(value)}. Expected year, month and day, or day, month and year, with a time: 2026-03-02 00:05:56, 2026-03-02T05:05:56Z, 2026-03-02 05:05:56+00, 02/03/2026 00:05:56, or seconds or milliseconds since 1970.`,
  "reversed-audit-range": ({ from, to }: { from: string; to: string }): string =>
    `The first second to judge, ${from}, is after the last one, ${to}.`,
  "no-matching-request": ({
    filter,
    closest,
    count,
  }: {
    filter: string;
    closest?: string | undefined;
    count: number;
  }): string =>
    closest === undefined
      ? `No request matched ${filter}. There were no requests.`
      : `No request matched ${filter}. The closest of ${count} had ${closest}.`,

  // Clock
  "invalid-clock-time": ({ value }: DisplayedValue): string =>
    `The time of a clock must be in the years 1000 to 9999, in milliseconds since the epoch; got ${value}.`,
  "invalid-clock-speed": ({ value, max }: DisplayedValue & { max: number }): string =>
    `The speed of a clock must be a number from 0 to ${max}, got ${value}.`,
  "invalid-duration": ({ value, expected }: DisplayedValue & { expected: readonly string[] }): string =>
    `A duration must have at least one of ${expected.join(", ")} and nothing else, got ${value}.`,
  "negative-duration": ({ value }: DisplayedValue): string =>
    `Cannot advance the clock by ${value} ms. Use a positive duration, or set the time.`,
  "clock-end-reached": "The clock ends with the year 9999, and this wait would end later.",
  "tenant-clock-speed": ({ speed }: { speed: number }): string =>
    `Cannot set the speed ${speed} for one tenant: all tenants share the speed of the main clock. Set it there.`,

  // Control API: the request
  "content-type-not-json": "The body must be JSON, with the header Content-Type: application/json.",
  "invalid-json": ({ position }: { position?: number | undefined }): string =>
    position === undefined
      ? "The body is not valid JSON."
      : `The body is not valid JSON: the error is at position ${position}.`,
  "body-not-an-object": ({ value }: DisplayedValue): string => `The body must be a JSON object, got ${value}.`,
  "body-too-deep": ({ max }: { max: number }): string => `The body is nested too deeply; the maximum depth is ${max}.`,
  "body-too-large": ({ max }: { max: number }): string => `The body is too large; the maximum is ${max} bytes.`,
  "unknown-field": ({ name, parent, expected }: UnknownName & { parent: string }): string =>
    expected.length > 0
      ? `Unknown field ${quote(name)} in ${parent}. ${expectedOneOf(expected)}`
      : `Unknown field ${quote(name)} in ${parent}, which takes none.`,
  "unknown-query-parameter": ({ name, parent, expected }: UnknownName & { parent: string }): string =>
    expected.length > 0
      ? `Unknown query parameter ${quote(name)} of ${parent}. ${expectedOneOf(expected)}`
      : `Unknown query parameter ${quote(name)} of ${parent}, which takes none.`,
  "field-not-an-object": ({ name, value }: NamedValue): string => `\`${name}\` must be an object, got ${value}.`,
  "field-not-a-number": ({ name, value }: NamedValue): string => `\`${name}\` must be a number, got ${value}.`,
  "field-not-a-string": ({ name, value }: NamedValue): string => `\`${name}\` must be a string, got ${value}.`,
  "field-not-a-time": ({ name, value }: NamedValue): string =>
    `\`${name}\` must be a time such as 2026-03-02T10:00:00-05:00 or 20260302100000, got ${value}.`,
  "field-not-one-of": ({ name, value, expected }: NamedValue & { expected: readonly string[] }): string =>
    `Unknown \`${name}\` ${value}. ${expectedOneOf(expected)}`,
  "incomplete-tenant":
    "The header wolkvox_server requires wolkvox-token. Send both headers to address a tenant, or neither to address all.",
  "control-is-global": "This control is global. Leave out the header wolkvox-token.",
  "control-needs-tenant": "This control is for one tenant. Send its token in the header wolkvox-token.",
  "unknown-control": ({ control, expected }: { control: string; expected: readonly string[] }): string =>
    `Unknown control ${control}. ${expectedOneOf(expected)}`,

  // Control API: access
  "host-not-allowed": ({ host }: { host: string }): string =>
    `The host ${quote(host)} is not allowed. Use a loopback address, or allow the host with --allow-host.`,
  "origin-not-allowed": ({ origin }: { origin: string }): string =>
    `The origin ${origin} is not allowed. Allow it with --allow-origin.`,
  "admin-key-required": "An admin key is required when the server is not bound to loopback. Start it with --admin-key.",
  "admin-key-mismatch": "The header mockvox-admin-key is missing or wrong.",
  "unexpected-error": ({ message }: { message: string }): string => `Unexpected error: ${message}. Please report it.`,

  // Connecting to a running server
  "invalid-server-url": ({ url }: { url: string }): string =>
    `${quote(url)} is not the URL of a server. Example: http://127.0.0.1:4010.`,
  "server-unreachable": ({ url }: { url: string }): string =>
    `No Mockvox server at ${url}. Start one, or check the URL.`,
  "unexpected-control-response": ({ url, control, status, contentType }: ControlResponseParams): string =>
    `${url} responded to ${control} with status ${status} and ${contentType ?? "no content type"}, unlike a Mockvox server. Another program may be listening there; check the URL.`,
  "event-too-long": ({ max }: { max: number }): string =>
    `An event of the request stream is longer than ${max} characters.`,

  // The test double
  "double-already-listening": "`listen()` was already called on this test double. Call `close()` first.",
  "another-double-listening":
    "Another test double is listening in this process. Close it first, or share one and give each test its own token.",
  "msw-listening":
    "[mockvox] `setupServer` of MSW is listening in this process together with the test double, and each would intercept the other's requests. Let MSW handle Wolkvox too: `setupServer(...createHandlers(), ...yourHandlers)`, with `createHandlers` from @mockvox/mock-server/handlers and without `setupWolkvox`. Otherwise, close it before calling `listen()`.",
  "unsupported-runtime": ({ runtime }: { runtime: string }): string =>
    `[mockvox] The test double works only in Node; this is ${runtime}, whose requests cannot be intercepted. ` +
    "Use `serve` from @mockvox/mock-server/serve, which works here, and give its URL to the code under test.",
  "node-too-old": ({ version, min }: { version: string; min: string }): string =>
    `[mockvox] The test double needs Node ${min} or newer; this is ${version}. Use a newer Node, or \`serve\` ` +
    "from @mockvox/mock-server/serve.",
  "double-closed": "[mockvox] The test double was closed before it responded.",
  "request-not-sent": ({ method, url }: { method: string; url: string }): string =>
    `[mockvox] ${method} ${url} was not sent: only *.wolkvox.com and loopback are reachable here. ` +
    'Pass `onUnhandledRequest: "bypass"` to setupWolkvox to let other hosts through.',

  // Starting a server
  "port-taken": ({ host, port }: BindAddress): string =>
    `Failed to listen on ${host}:${port}: port ${port} is taken. Choose another one, or 0 for a free one.`,
  "port-forbidden": ({ host, port }: BindAddress): string =>
    `Failed to listen on ${host}:${port}: port ${port} needs more privileges. Choose one above 1023.`,
  "address-unavailable": ({ host, port }: BindAddress): string =>
    `Failed to listen on ${host}:${port}: this machine has no address ${host}. Use 127.0.0.1, or 0.0.0.0 for all.`,
  "unknown-listen-host": ({ host, port }: BindAddress): string =>
    `Failed to listen on ${host}:${port}: unknown host ${host}. Use 127.0.0.1, or 0.0.0.0 for all.`,
  "listen-failed": ({ host, port, reason }: BindAddress & { reason: string }): string =>
    `Failed to listen on ${host}:${port}: ${reason}`,

  // TLS and the proxy
  "tls-certificate-invalid": ({ reason }: { reason: string }): string =>
    `The TLS certificate cannot be used (${reason}). Expected PEM that begins with -----BEGIN CERTIFICATE-----.`,
  "tls-key-invalid": ({ reason }: { reason: string }): string =>
    `The TLS key cannot be used (${reason}). Expected an unencrypted private key in PEM.`,
  "tls-key-mismatch":
    "The TLS key does not belong to the certificate. The first certificate must be that of the server.",
  "tls-certificate-expired": ({ from, to }: { from: string; to: string }): string =>
    `The TLS certificate is valid from ${from} to ${to} and not today. Renew it, or check the clock of this machine.`,
  "invalid-pass-host": ({ value }: { value: string }): string =>
    `Invalid host "${value}". Expected HOST or HOST:PORT, such as example.com or example.com:8443.`,
  "vendor-host-not-passed": ({ value }: { value: string }): string =>
    `The proxy does not pass on "${value}": the mock answers the vendor's hosts. Remove it.`,

  // The limit store
  "limit-store-unreachable": ({ reason }: { reason: string }): string =>
    `The store of slots and quotas cannot be reached (${reason}). Mockvox keeps trying; the next request after it is back succeeds.`,
  "limit-store-differs": ({ operation, what, actual, expected }: StoreDifference): string =>
    `After operation ${operation}: ${what} is ${actual}. Expected ${expected}.`,
};

interface KnownReport {
  report: string;
  title: string;
  /** Whether the fields of its rows are known. */
  hasFields: boolean;
}

/** What is not an error of ours: texts in responses and on the console. */
export const texts = {
  "connection-closed-early": "The connection was closed before the end of the body.",
  "connect-not-supported": ({ target, url }: { target: string; url: string }): string =>
    `This port is not a proxy and does not connect to ${target}. Send the requests to ${url} instead, or start the server with --proxy.`,
  "plain-http-on-tls-port": ({ url }: { url: string }): string =>
    `This port speaks TLS, and the request came without. Use https, as in ${url}`,
  "proxy-target-refused": ({ target, flag }: { target: string; flag: string }): string =>
    `The proxy of Mockvox does not connect to ${target}. It answers only wvNNNN.wolkvox.com, on ports 443 and 80. To pass on this host, start it with ${flag}`,
  "proxy-target-malformed": "The target of the request is malformed. Expected HOST:PORT for CONNECT, or an http URL.",
  "proxy-target-missing":
    "This is the proxy of Mockvox, not the mock server. Set it as the proxy of your program (HTTPS_PROXY and HTTP_PROXY).",
  "proxy-upstream-failed": ({ target, reason }: { target: string; reason: string }): string =>
    `The proxy of Mockvox cannot connect to ${target} (${reason}).`,
  "file-not-found": ({ path }: { path: string }): string => `File not found: ${path}`,
  "not-modelled": ({ report, title, hasFields }: KnownReport): string =>
    `${report} ("${title}") is a report of the vendor that Mockvox does not model. ` +
    (hasFields
      ? 'For rows with its fields, use --unknown-reports shapes (option unknownReports: "shapes"). '
      : "Its fields are unknown, so it has no shape either. ") +
    `For rows of your own, use when("${report}").respondWith({ rows }) or \`mockvox control respond\`, or define the report with --reports. ` +
    "For the vendor's error about reports that do not exist, use --unknown-reports vendor.",
  "shape-only": ({ report, title }: KnownReport): string =>
    `${report} ("${title}") is not modelled. The fields and their order are documented; the values are made up and agree with nothing.`,
  "limits-unknown":
    "Mockvox cannot reach the store of slots and quotas that its replicas share, so it cannot say whether this request is within the limits. Try again shortly.",
  "internal-failure": "[mockvox] Internal error. Please report it with this:",
  "request-passed-through": ({ method, url }: { method: string; url: string }): string =>
    `[mockvox] ${method} ${url} is not mocked and was sent to the network.`,
  "vendor-request-bypassed": ({ hostname }: { hostname: string }): string =>
    `[mockvox] A request to ${hostname} bypassed the test double and was stopped before the network. ` +
    "The double handles HTTP/1.1 from any client, but not HTTP/2 (`node:http2`) or other protocols. Configure the client to use HTTP/1.1.",
};

/** The English texts of the mock server, by error code or message id. */
export const en: typeof errors & typeof texts = { ...errors, ...texts };

interface UnknownName {
  name: string;
  expected: readonly string[];
}

interface DisplayedValue {
  /** As JSON, without secrets. */
  value: string;
}

interface InvalidSnapshotValue {
  /** Such as `tenants[0].random`; empty for the whole snapshot. */
  path: string;
  found: string;
  expected: Expected;
}

interface UnknownSnapshotField {
  path: string;
  field: string;
  expected: readonly string[];
}

interface NamedValue extends DisplayedValue {
  name: string;
}

interface PendingCount {
  pending: number;
  max: number;
}

interface StoreDifference {
  /** Its position in the sequence, and what it does. */
  operation: string;
  what: string;
  actual: string;
  expected: string;
}

interface BindAddress {
  host: string;
  port: number;
}

interface ControlResponseParams {
  url: string;
  control: string;
  status: number;
  contentType?: string | undefined;
}

function quote(name: string): string {
  return `"${name}"`;
}

function expectedOneOf(names: readonly string[]): string {
  return `Expected one of ${names.join(", ")}.`;
}
