/** The errors of the command by their code. */
export const errors = {
  // Commands, flags and arguments
  "unknown-command": ({ command, suggestion }: { command: string; suggestion: string | undefined }) =>
    `Unknown command "${command}".${suggestion ? ` Did you mean "${suggestion}"?` : ""} \`mockvox --help\` lists the commands.`,
  "unknown-flag": ({ command, flag, suggestion }: { command: string; flag: string; suggestion: string | undefined }) =>
    `Unknown flag ${flag}.${suggestion ? ` Did you mean --${suggestion}?` : ""} \`mockvox ${command} --help\` lists all flags.`,
  "unknown-pull-report": ({ report, suggestion, modelled }: UnknownPullReport) =>
    `Unknown report "${report}".${suggestion ? ` Did you mean ${suggestion}?` : ""} Expected ${modelled.join(", ")}, another report of the vendor, or one that --reports defines.`,
  "invalid-value": ({ name, value, expected }: { name: string; value: string; expected: string }) =>
    `Invalid ${name} "${value}". Expected ${expected}.`,
  "missing-flag": ({ command, flag }: { command: string; flag: string }) =>
    `${command} requires ${flag}. \`mockvox ${command} --help\` lists all flags.`,
  "missing-flag-value": ({ flag }: { flag: string | undefined }) =>
    `Missing value for ${flag ?? "a flag"}. A value that begins with a dash is written ${flag ?? "--seed"}=-5.`,
  "flag-without-value": ({ flag }: { flag: string }) => `${flag} takes no value.`,
  "dashed-argument": ({ argument }: { argument: string }) => `An argument cannot begin with a dash, got "${argument}".`,
  "unexpected-argument": ({ command, argument }: { command: string; argument: string }) =>
    `${command} takes only flags, such as --port 4010; got "${argument}".`,
  "exclusive-flags": ({ one, other }: { one: string; other: string }) => `Use either ${one} or ${other}, not both.`,
  "flags-taken-by-npm": ({ flag, command }: { flag: string; command: string }) =>
    `npm took --${flag} as one of its own flags. Write -- before the flags: ${command}`,
  "unsendable-admin-key":
    "Invalid --admin-key. Expected printable ASCII characters without leading or trailing spaces: it is sent in a header.",
  "not-a-url": ({ value }: { value: string }) => `"${value}" is not a URL. Example: http://127.0.0.1:4010`,
  "one-url-expected": ({ command, example, got }: { command: string; example: string; got: string }) =>
    `${command} takes one URL, such as ${example}${got ? `; also got "${got}"` : ""}.`,
  "upstream-with-path": ({ url, origin }: { url: string; origin: string }) =>
    `The URL ${url} contains more than an origin, but tap forwards the path and query of each request unchanged. Use ${origin}, and keep the path in your program's base URL.`,
  "live-flag-required": ({ origin }: { origin: string }) =>
    `${origin} is not on loopback: requests use the quota of a real token, and a run also sends some without a token, with a wrong one, as POST, HEAD and OPTIONS, to odd paths and over plain HTTP. Add --live to confirm.`,
  "missing-program":
    "run requires a program after --, such as `mockvox run -- php nightly.php`. `mockvox run --help` lists all flags.",
  "missing-rehearsed-program":
    "rehearse requires a program after --, such as `mockvox rehearse -- php nightly.php {from} {to}`. `mockvox rehearse --help` lists all flags.",
  "no-scenario-chosen": ({ pattern }: { pattern: string }) =>
    `No scenario is called "${pattern}". \`mockvox scenarios\` lists their names; * stands for any part.`,
  "scenario-file-exists": ({ file }: { file: string }) =>
    `${file} already exists. Copy to another folder, or delete it.`,
  "flag-requires-flag": ({ flag, required }: { flag: string; required: string }) =>
    `${flag} has an effect only together with ${required}. Add it.`,
  "flag-set-by-run": ({ flag }: { flag: string }) =>
    `run always has TLS and a proxy on loopback, and sets ${flag} itself. Leave it out.`,
  "missing-verify-token":
    "verify requires a token. Pass --token, or set MOCKVOX_TOKEN to keep it out of the process list.",

  "audit-rows-too-large": ({ max }: { max: number }) =>
    `The mock server does not take more than ${max} bytes of rows. Audit a part at a time: the rows of one month, with --from and --to of that month, and only the columns that the report has.`,
  "audit-failed": ({ reason }: { reason: string }) => `The audit failed: ${reason}`,

  // Files
  "file-rejected": ({ file, reason }: { file: string; reason: string }) => `${file}: ${reason}`,
  "no-such-file": "the file does not exist",
  "no-such-report-file": ({ presets }: { presets: string }) =>
    `there is no such file, folder or preset. The presets are ${presets}.`,
  "no-reports-in-folder": "the folder has no YAML or JSON files",
  "no-such-scenario": ({ suggestion }: { suggestion: string }) =>
    `there is no such scenario, file or folder.${suggestion ? ` Did you mean "${suggestion}"?` : ""} \`mockvox scenarios\` lists the built-in ones`,
  "no-scenarios-in-folder": "the folder has no YAML or JSON files",
  "one-scenario-expected": "expected one scenario, not a folder of several",
  "not-json": ({ reason }: { reason: string }) => `it is not valid JSON: ${reason}`,
  "json-nested-too-deep": "its JSON is nested too deeply",
  "folder-not-writable": ({ file, folder, isMissing }: { file: string; folder: string; isMissing: boolean }) =>
    `Cannot write ${file}: the folder ${folder} ${isMissing ? "does not exist" : "is not writable"}. Nothing was sent.`,
  "write-failed": ({ file, reason }: { file: string; reason: string }) => `Failed to write ${file}: ${reason}`,
  "stdout-failed": ({ reason }: { reason: string }) =>
    `Failed to write to standard output: ${reason}. The output is incomplete.`,

  // Listening and connecting
  "port-in-use-by-mockvox": ({ port, command }: { port: number; command: string }) =>
    `Port ${port} is already used by another Mockvox. Use that one, or start this one on a free port: ${command}`,
  "port-in-use": ({ port, command }: { port: number; command: string }) =>
    `Port ${port} is already in use. Use a free one: ${command}`,
  "port-not-permitted": ({ port, command }: { port: number; command: string }) =>
    `No permission to use port ${port}. Use one above 1023: ${command}`,
  "address-not-available": ({ host }: { host: string }) =>
    `The address ${host} does not belong to this machine. Use --host 127.0.0.1, or --host 0.0.0.0 for all addresses.`,
  "host-not-found": ({ host }: { host: string }) =>
    `Cannot resolve the host ${host}. Use --host 127.0.0.1, or --host 0.0.0.0 for all addresses.`,
  "cannot-listen": ({ host, port, reason }: { host: string; port: number; reason: string }) =>
    `Cannot listen on ${host}:${port}: ${reason}`,
  "serve-failed": ({ reason }: { reason: string }) => `Failed to start the mock server: ${reason}`,
  "store-package-missing": ({ command }: { command: string }) =>
    `--store needs the package @mockvox/limit-store-redis, which is not installed next to mockvox. Install it: ${command}`,
  "invalid-proxy-url": ({ variable }: { variable: string }) =>
    `${variable} is not the URL of an http or https proxy. Example: http://proxy.example:3128. Fix it or unset it.`,
  "node-without-proxy-agents": ({ version }: { version: string }) =>
    `This command needs Node 22.21+ or 24.5+ to use a proxy, but this is Node ${version}. Upgrade Node, or unset HTTP_PROXY and HTTPS_PROXY.`,

  // control
  "unknown-control-name": ({ name, expected }: { name: string; expected: readonly string[] }) =>
    `Unknown control "${name}". Expected one of ${expected.join(", ")}.`,
  "control-usage": ({ usage }: { usage: string }) => `Usage: mockvox control ${usage}`,
  "too-many-arguments": ({ control, count }: { control: string; count: number }) =>
    `mockvox control ${control} takes at most one argument, got ${count}.`,
  "flag-not-allowed": ({ control, flag, expected }: { control: string; flag: string; expected: readonly string[] }) =>
    `mockvox control ${control} does not take --${flag}. Expected one of --${expected.join(", --")}.`,
  "server-without-token": "--server selects a tenant only together with --token. Pass both.",
  "control-rejected": ({ reason }: { reason: string }): string => String(reason),
  "malformed-control-response": ({ url, control }: { url: string; control: string }) =>
    `${url} responded to \`${control}\` with values that no Mockvox server sends. Check the URL, and that both have the same version.`,

  // serve --tls and --proxy, trust
  "tls-pair-incomplete": ({ missing }: { missing: string }) =>
    `A certificate and its key belong together, but ${missing} is missing. Pass both --tls-cert and --tls-key.`,
  "proxy-pass-without-proxy": "--proxy-pass says what the proxy passes on, but there is no proxy. Add --proxy.",
  "unknown-trust-name": ({ name, expected }: { name: string; expected: readonly string[] }) =>
    `No instructions for "${name}". Expected one of ${expected.join(", ")}.`,

  // claims and diff
  "unknown-claim-id": ({ id }: { id: string }) => `Unknown claim "${id}". \`mockvox claims\` lists all claims.`,
  "wrong-diff-arguments": ({ count }: { count: number }) => `diff takes two files or profile names, got ${count}.`,

  // pull: flags
  "nonexistent-day": ({ flag, day }: { flag: string; day: string }) =>
    `Invalid --${flag}: the day ${day} does not exist. Expected a day such as 2026-03-02.`,
  "reversed-range": ({ from, to }: { from: string; to: string }) =>
    `--to "${to}" is before --from "${from}". Swap them.`,
  "unknown-file-format": ({ file }: { file: string }) =>
    `Cannot tell the format of --out "${file}". Expected a name that ends in .ndjson, .jsonl or .csv. Rename it, or set --format to ndjson, csv or csv-excel.`,

  // pull: the file and its state
  "output-file-exists": ({ file }: { file: string }) =>
    `${file} already exists and was not written by pull. Use another file.`,
  "output-file-mismatch": (p: { file: string; what: string; existing: string; requested: string }) =>
    `${p.file} belongs to a pull with another ${p.what}: ${p.existing}, not ${p.requested}. Use another file, or the same ${p.what}.`,
  "output-file-changed": (p: { file: string; state: string; size: number; bytes: number }) =>
    `${p.file} has ${p.size} bytes and does not match ${p.state}, which expects ${p.bytes} bytes that end with a row. Delete both to start over.`,
  "output-file-appended": ({ file, state, bytes }: { file: string; state: string; bytes: number }) =>
    `${file} ends with ${bytes} bytes that pull did not write. Move them to another file, or delete ${file} and ${state} to start over.`,
  "invalid-pull-state": ({ file, reason }: { file: string; reason: string }) =>
    `${file} is not a valid state of pull (${reason}). Delete it and the file that it belongs to.`,
  "output-file-locked": (p: { file: string; pid: number | undefined; host: string; seconds: number }) =>
    `${p.file} is locked by another pull${p.pid === undefined ? "" : ` (process ${p.pid} on ${p.host})`}. Wait until it has finished. The lock of a pull that has crashed expires after ${p.seconds} seconds.`,
  "output-file-lock-lost": ({ file }: { file: string }) =>
    `Another pull has taken over ${file}, because this one did not run for a while. Nothing more was written. Wait until that pull has finished, then run the same command.`,
  "output-file-failed": ({ file, reason }: { file: string; reason: string }) => `Cannot write "${file}": ${reason}`,
  "unknown-column": ({ column }: { column: string }) =>
    `A row has the column ${column}, which the header of the file lacks. Use NDJSON, or another file.`,

  // pull: the server
  "pull-budget-spent":
    "All requests that --budget allows have been sent. Run the same command again to resume; if no window was finished, raise the budget or pass a --profile that answers window-end.",
  "pull-failed": ({ report, reason, remedy }: { report: string; reason: string; remedy: string }) =>
    `Failed to read ${report}: ${reason}${remedy && ` ${remedy}`}`,
  "pull-server-unreachable": ({ origin, systemCode }: { origin: string; systemCode: string }) =>
    `Cannot connect to ${origin} (${systemCode}). Start the server or fix --url, then run the same command.`,
  "server-name-unknown": ({ host, systemCode }: { host: string; systemCode: string }) =>
    `Cannot resolve the host ${host} (${systemCode}). Check --url or --server, and the network.`,
  "connection-insecure": ({ origin, systemCode }: { origin: string; systemCode: string }) =>
    `Cannot establish a secure connection to ${origin} (${systemCode}). Check the address; if your company's proxy signs its certificate, set NODE_EXTRA_CA_CERTS to the file of the proxy's certificate authority.`,
  "web-page-received": ({ origin }: { origin: string }) =>
    `${origin} sent a web page with status 200 instead of a report: another program may be listening there. Check --url.`,
  "access-denied": ({ origin, message }: { origin: string; message: string }) =>
    `${origin} denied access with status 403${message && ` "${message}"`}, which the vendor does not document. Check the address, the token and whether this machine's IP is allowed; during maintenance, run the same command later.`,
};

/** What the command expected of a value; each follows "Expected". */
const expectations = {
  "expect-one-of": ({ values }: { values: readonly string[] }) => `one of ${values.join(", ")}`,
  "expect-text": "non-empty text",
  "expect-integer": ({ min, max }: { min: number; max: number }) => `an integer from ${min} to ${max}`,
  "expect-number": "a non-negative number",
  "expect-four-digits": "four digits",
  "expect-time": "a time such as 2026-03-02T10:00:00-05:00",
  "expect-day": "a day such as 2026-03-02",
  "expect-day-or-time": "a day such as 2026-03-02, or a time",
  "expect-switch": "1 or 0",
  "expect-url": "a URL such as http://127.0.0.1:4010",
  "expect-url-without-query": "an address without a query",
  "expect-maintenance": "on, off or a daily time range such as 02:00-03:00",
  "expect-duration": "a duration such as 90s, 30m or 1d12h",
  "expect-rate": "a number above 0 and up to 1",
  "expect-time-zone": "a time zone such as America/Bogota",
  "expect-column": "two names such as llamadas=calls",
  "rows-not-readable": ({ reason }: { reason: string }) =>
    `expected a JSON list, one JSON object per line, or CSV with a header: ${reason}`,
  "no-row-file": ({ path }: { path: string }): string => `file.path is "${path}", but that file does not exist`,
  "row-file-too-large": ({ bytes, max }: { bytes: number; max: number }) =>
    `it has ${bytes} bytes, and the maximum is ${max}. Keep only the rows that you need.`,
  "row-not-an-object": "expected one JSON object per line",
  "row-column-missing": ({ column, columns }: { column: string; columns: readonly string[] }) =>
    `there is no column "${column}". The columns are ${columns.join(", ")}. Name the one to use with \`from\`, or \`time\`.`,
  "row-time-invalid": ({ column, value }: { column: string; value: string }) =>
    `column "${column}": "${value}" is not a time. Expected 2026-03-04 10:05:09 in GMT-5, 2026-03-04T10:05:09-05:00, fourteen digits, or epoch seconds.`,
  "row-value-invalid": ({ column, value, kind, example }: InvalidCell) =>
    `column "${column}": ${value} is not of the kind ${kind}. Expected a value such as ${example}, or change \`kind\`.`,
  "expect-parameter": "a parameter such as campaign_id=77",
  "expect-latency": "milliseconds, or parts such as medianMs=800 p95Ms=4000",
  "expect-fault-part": "parts such as afterBytes=40",
  "expect-one-report": "one report",
  "expect-summary": "json=FILE",
  "expect-campaign-report": "no campaign: only campaign_8 takes one",
  "expect-no-parameter": "none: this report has no such parameters",
};

const help = {
  usage: "Usage",
  commands: "Commands",
  flags: "Flags",
  controls: "Controls",
  default: "default",
  "command-placeholder": "<command>",
  "control-placeholder": "<control>",
  "flags-placeholder": "[flags]",
  "more-help": "Run `mockvox <command> --help` for details.",
  "help-serve": "run a mock Wolkvox server",
  "help-control": "control a running mock server: clock, error responses, faults, quota",
  "help-pull": "read a report over any date range into a file",
  "help-verify": "check a server against the contract",
  "help-tap": "forward requests to a server and check its responses",
  "help-run": "run an unmodified program against a mock server",
  "help-env": "print the environment that run sets, for a mock server that runs already",
  "help-claims": "list open questions, their answers and evidence",
  "help-diff": "compare two reports or profiles",
  "help-audit": "say what a client's requests missed, doubled or truncated",
  "help-rehearse": "run a program under adverse conditions and judge it",
  "help-scenarios": "list, show and copy the scenarios of rehearse",
  "exit-rehearse":
    "Exit codes: 0 all marks, 1 a mark is missing, 2 usage error or could not start, 3 a scenario could not be judged, 130 interrupted.",
  "rehearse-placeholders":
    "In CMD and in the commands of --before and --rows, {from} and {to} are the first and the last day to request (2026-03-02), {scenario} is the name. With {day} the program is run once for each day.",
  "scenarios-note":
    "Without names, it lists the built-in scenarios. `mockvox rehearse --scenario FILE` runs one of your own.",
  "help-trust": "print how programs can trust the certificate of serve --tls and --proxy",
  "env-serve": "Every flag can be set through the environment: --port is MOCKVOX_PORT. PORT works too.",
  "env-all": ({ flag, variable }: { flag: string; variable: string }) =>
    `Every flag can be set through the environment: --${flag} is ${variable}.`,
  "env-verify": "Every flag can be set through the environment: --token is MOCKVOX_TOKEN; MOCKVOX_URL sets the URL.",
  "env-control":
    "--url, --admin-key and --lang can be set through the environment: MOCKVOX_URL, MOCKVOX_ADMIN_KEY, MOCKVOX_LANG.",
  "magic-tokens":
    "Any token is accepted. A token refuse-<refusal>, such as refuse-quota-spent, always gets that error response.",
  "exit-control": "Exit codes: 0 ok, 1 no server, not allowed or no match, 2 usage error.",
  "exit-verify":
    "Exit codes: 2 usage error or could not run (no server, token refused); otherwise 1 a check failed, 3 a check was inconclusive or nothing was checked, 0 all checks passed. Ctrl-C ends the run with a report and exit code 130.",
  "exit-tap":
    "Press Ctrl-C to stop. Exit codes: 0 all checks passed or no report was requested, 1 a check failed, 2 usage error, 3 reports were requested but nothing was checked.",
  "exit-run":
    "Exit codes: that of the program, 128 + the number of the signal that ended it, 1 with --audit if its requests lose or double rows, 125 run itself failed, 126 the program is not executable, 127 not found.",
  "env-usage":
    'In a shell: eval "$(mockvox env)" && php nightly.php; in PowerShell: mockvox env --format powershell | Out-String | Invoke-Expression. The server has to be started with --proxy.',
  "exit-diff": "Exit codes: 0 equal, 1 different, 2 could not read a file.",
  "exit-audit": "Exit codes: 0 nothing wrong, 1 a finding, 2 usage error or no server, 3 nothing to judge.",
  "exit-pull": "Exit codes: 0 complete, 1 server or disk error, 2 usage error, 130 interrupted.",
  "resume-pull":
    "Run it again after an interruption, a crash or a spent quota: it resumes without losing or duplicating rows. A later --to extends the file.",
  "advice-pull":
    "The vendor advises one request at a time, and to read a report every 5 minutes to follow an operation.",
  "proxies-pull": "HTTPS_PROXY, HTTP_PROXY and NO_PROXY are used; servers on loopback are contacted directly.",

  "flag-lang": "en or es (default: your locale)",
  "flag-json": "print JSON",
  "flag-server": "the operation's server number",

  "serve-port": "port to listen on; 0 picks a free one",
  "serve-host": "address to listen on",
  "serve-seed": "the same seed gives the same data",
  "serve-size": "small, medium, large, or conversations per day",
  "serve-opened": "first day with data",
  "serve-restatement": "re-code a few interactions hours later",
  "serve-edges": "add a few interactions at the times that clients get wrong",
  "serve-unknown-reports":
    "the vendor's reports that are not modelled: note (501), vendor (its own error) or shapes (made-up rows)",
  "serve-reports": "reports of your own: YAML or JSON files, a folder of them, a preset, or all-presets",
  "serve-data": "JSON file with custom rows or interactions",
  "serve-snapshot": "serve the state in a file of `mockvox control snapshot export`",
  "serve-allow-unknown-columns": "do not check the columns of custom rows",
  "serve-profile": "answers to the open questions: default, documented, or a JSON file",
  "serve-licenses": "licences; 1000 times this is the daily quota",
  "serve-latency": "processing time per request, in ms of the clock; 0 for none (default: 2 ms of real time)",
  "serve-maintenance": "on, off, or a daily time range in GMT-5: 02:00-03:00",
  "serve-clock": "initial time, in GMT-5 unless it has an offset (default: now)",
  "serve-speed": "simulated seconds per second; 0 pauses the clock",
  "serve-server": "server number if neither host nor header has one",
  "serve-tls": "speak TLS, with a certificate of your own authority for wv*.wolkvox.com and localhost",
  "serve-tls-cert": "certificate to use instead, in PEM, with --tls-key",
  "serve-tls-key": "private key of --tls-cert, in PEM",
  "serve-authority": "folder of the certificate authority (default: in your data folder)",
  "serve-proxy":
    "proxy on loopback that answers wvNNNN.wolkvox.com and refuses other hosts; without PORT, the next free one",
  "serve-proxy-pass": "host, or HOST:PORT, that the proxy passes on, repeatable",
  "store-lost": ({ reason }: { reason: string }) =>
    `The limit store cannot be reached (${reason}); requests get status 503.`,
  "store-back": "The limit store is back.",
  "store-not-there":
    "no answer yet; check that it is Valkey or Redis, and whether the URL has to begin with redis:// or rediss://",
  "serve-store": "Valkey or Redis for slots, quotas and clock of several replicas, such as redis://127.0.0.1:6379",
  "serve-log": "pretty, json, or none for no line per request",
  "serve-admin-key": "admin API key; required unless bound to loopback",
  "serve-token": "accepted token, repeatable (default: any)",
  "serve-allow-host": "host name that the admin API accepts in addition to loopback, repeatable",
  "serve-allow-origin": "origin whose pages may use the admin API, repeatable",

  "audit-server": "server number, with --token",
  "audit-report": "judge only this report",
  "audit-from": "the first second to judge, or the first day",
  "audit-to": "the last second to judge, or the last day",
  "audit-rows": "rows that the client kept: a CSV, NDJSON or JSON file, or - for standard input",
  "audit-column":
    "the client's name of a column and the vendor's, such as llamadas=calls; repeatable (default: guessed)",
  "audit-campaign": "the campaign_id of the rows",
  "audit-nothing":
    "No report was requested since the start or the last reset, or none that the flags select: there is nothing to judge.",
  "audit-clean": ({ requests }: { requests: number }) =>
    `Nothing is wrong with ${requests === 1 ? "the request" : `the ${requests} requests`}.`,
  "audit-found": ({ count, requests }: { count: number; requests: number }) =>
    `${count === 1 ? "1 finding" : `${count} findings`} in ${requests === 1 ? "1 request" : `${requests} requests`}.`,
  "audit-notes": "Worth knowing",
  "audit-kept": ({ report, keptRows, expectedRows, tolerated }: AuditKept): string =>
    [`Compared ${keptRows} rows of ${report} with ${expectedRows} that the mock server has.`, ...tolerated].join(" "),
  "audit-kept-uncompared": ({ report }: { report: string }) => `The kept rows of ${report} were not compared.`,
  "rows-in-windows-1252": ({ file }: { file: string }) =>
    `${file} is not UTF-8: it was read as Windows-1252. Export it as UTF-8 if names or texts look wrong.`,
  "audit-dropped": ({ count }: { count: number }) =>
    `The log no longer has ${count} earlier requests: nothing is concluded about the time before them.`,
  "audit-day": ({ day, readSeconds, doubledSeconds, missingSeconds }: AuditDay) =>
    `${day}: ${readSeconds} s read once, ${doubledSeconds} s more than once, ${missingSeconds} s missing`,
  "control-url": "the mock server",
  "control-admin-key": "the server's --admin-key",
  "control-token": "only for this token (default: all tokens)",
  "control-server": "server number, with --token or for data",
  "control-times": "how many of the next requests (default: 1; excludes --rate)",
  "control-rate": "probability per request, such as 0.1",
  "control-after": "how many matching requests are skipped first (default: 0)",
  "control-report": "only requests for this report",
  "control-query": "only requests with this parameter, repeatable",
  "control-status": "requests with this response status",
  "control-refusal": "requests with this error response",
  "control-method": "requests with this method",
  "control-path": "requests with this path",
  "control-since": "requests from this time on, by the server's clock",
  "control-follow": "print new requests as they arrive",

  "subcommand-clock": "show or set the time",
  "subcommand-advance": "advance the clock: 60s, 90m, 1d12h",
  "subcommand-speed": "set the clock's speed; 0 pauses it",
  "subcommand-refuse": "show pending error responses, or force one",
  "subcommand-fault": "show pending faults, or inject one: cut-body afterBytes=40",
  "subcommand-respond": "respond with the rows, envelope or whole response in a JSON file; list or clear them",
  "subcommand-latency": "show or set the latency: 800, medianMs=800 p95Ms=4000",
  "subcommand-maintenance": "show or set maintenance; 02:00-03:00 every day",
  "subcommand-profile": "show or set the profile",
  "subcommand-quota": "spend units of the daily quota, or reset it",
  "subcommand-usage": "show a token's concurrency slots and quota",
  "subcommand-tokens": "set the accepted tokens",
  "subcommand-requests": "list recorded requests, or follow new ones with --follow",
  "subcommand-find": "list matching requests; exit 1 and print the closest if none match",
  "subcommand-status": "show clock, settings, pending overrides and, with --token, usage; follow them with --follow",
  "subcommand-overview": "sum up the five reports of a date range, by default of today, without requesting them",
  "subcommand-data": "list campaigns, skills, routing points and agents",
  "subcommand-snapshot": "export the whole state to standard output, or replace it by that of a file",
  "subcommand-reset": "reset everything except the clock",
  "subcommand-health": "check that the server responds",
  "subcommand-metrics": "print the metrics in the text format of Prometheus",
  "subcommand-openapi": "print the OpenAPI document of the admin API",

  "pull-from": "first day, or a time in GMT-5",
  "pull-to": "last day, inclusive, or a time",
  "pull-out":
    "output file; FILE.cursor next to it lets the same command resume; - is standard output, without resuming",
  "pull-format": "ndjson, csv or csv-excel (semicolons, formulas escaped) (default: from the file name)",
  "pull-token": "the token; prefer MOCKVOX_TOKEN: flags are visible in the process list",
  "pull-url": "the server's address (default: the vendor's host for the server number)",
  "pull-campaign": "campaign of campaign_8, a number or all",
  "pull-parameter": "parameter of a report that is not modelled, repeatable",
  "pull-reports": "definitions of the report, if it is one of yours",
  "pull-profile": "how the server behaves; anything unspecified is probed",
  "pull-in-flight": "concurrent requests, 1 or 2",
  "pull-budget": "maximum number of requests",
  "pull-max-wait": "maximum total wait of one window for temporary errors, such as maintenance or a lost connection",
  "pull-now": "current time; later windows are not requested (default: the server's clock)",
  "pull-overlap-days": "days before the cursor to read and write again",
  "pull-lateness-hours":
    "next time, read again windows that ended less than this many hours ago: calls may have been in progress",

  "verify-token": "token to use",
  "verify-live": "allow a server that is not on loopback; requests count against the token's quota",
  "verify-quick": "check only the essentials, in at most 15 requests",
  "verify-budget": "maximum requests per day, including those of the run being resumed (default: 60; 15 with --quick)",
  "verify-profile":
    "profile with the expected answers to open questions; without one, every candidate answer is reported as info",
  "verify-day": "day whose rows are read (default: the busiest of the last seven days)",
  "verify-server": "server number to send in the header wolkvox_server (default: the one in the vendor's host name)",
  "verify-name": "name of the server in the report",
  "verify-token-quota-spent": "token whose quota is spent",
  "verify-token-maintenance": "token of a server under maintenance",
  "verify-token-slow": "token whose requests take more than a minute",
  "verify-accept": "file with accepted findings; they do not affect the exit code",
  "verify-write-accept": "write the findings of this run to a file for --accept",
  "verify-write-profile": "write the observed answers to a file, as a profile",
  "verify-resume": "save the run's progress to a file; if it is unfinished, resume it",
  "verify-report": ({ formats }: { formats: readonly string[] }) =>
    `${formats.join(", ")}; on standard output unless a file is given (default: terminal)`,
  "verify-campaign": "id of an existing campaign, repeatable; with two, every check can run",
  "verify-allow": "burst: send three requests at once; token-in-url: send the token in a URL",
  "verify-only": "checks to run: an id, a prefix (claim-*) or a report",
  "verify-reports":
    "also check reports that definitions describe: YAML or JSON files, a folder of them, a preset, or all-presets",
  "verify-skip": "checks to skip, given in the same way; for example, those of a report without data",

  "tap-port": "loopback port to listen on; 0 picks a free one",
  "serve-scenario": "an adverse condition: a name from `mockvox scenarios`, or a file",
  "rehearse-scenario": "scenarios to run: names, files or folders (default: all built-in ones)",
  "rehearse-only": "run only the scenarios with this name; * stands for any part",
  "rehearse-jobs": "scenarios to run at the same time",
  "rehearse-timeout": "the longest that the program may run",
  "rehearse-before": "shell command that resets what the program keeps, before each scenario",
  "rehearse-rows": "shell command that prints the rows that the program kept, as CSV, NDJSON or JSON",
  "rehearse-report": "the report of the rows, if their columns do not tell",
  "rehearse-real-time": "also run the scenarios that take real time",
  "rehearse-tz": "the time zone of the program's host, such as Europe/Madrid",
  "rehearse-claims": "instead, find the open questions whose answer changes what the program does",
  "scenarios-copy": "write the scenarios to files in a folder, to change them",
  "run-airtight": "run it in namespaces in which nothing but the mock server can be reached (Linux)",
  "run-allow": "with --airtight, an address that the program may reach, such as localhost:5432",
  "run-audit": "audit its requests at the end; exit code 1 if it ended with 0 although they lose or double rows",
  "run-summary": "also write the summary to a file, as JSON",
  "run-port": "port of the mock server for mockvox control, without TLS; 0 picks a free one",
  "run-log": "log of the requests on standard error: pretty, json or none",
  "env-format": "sh, powershell or dotenv",
  "env-url": "address of the running server; with https, Node before 22.21 reaches it too",
  "env-proxy": "port of its proxy (default: the one after that of --url)",
  "claims-profile": "profile whose answers are shown",
};

const output = {
  // serve
  "serve-ready": "Mockvox is ready: a mock Wolkvox server at",
  seed: "seed",
  size: "size",
  profile: "profile",
  clock: "clock",
  reports: "Reports",
  "defined-reports": "Defined reports",
  "your-token": "your token",
  "try-it": "Try:",
  "open-playground": "Open the playground:",
  "press-ctrl-c": "Press Ctrl-C to stop.",
  "serve-trust": ({ file }: { file: string }) => `TLS: programs must trust ${file}; \`mockvox trust\` prints how`,
  "serve-proxy-ready": ({ url }: { url: string }) =>
    `Proxy, for HTTPS_PROXY and HTTP_PROXY: ${url} answers wvNNNN.wolkvox.com`,
  "proxy-refused": ({ hosts }: { hosts: readonly string[] }) => `The proxy refused ${hosts.join(", ")}.`,
  "log-lines-dropped": ({ count }: { count: number }) =>
    `${count} lines were dropped: the log is being read too slowly.`,

  // Errors that are a bug of Mockvox
  "unexpected-error": ({ details }: { details: string }) =>
    `Unexpected error: ${details}. This is a bug in Mockvox; please report it.`,

  // Reasons of the file system
  ENOSPC: "no space left on device",
  EDQUOT: "disk quota exceeded",
  EFBIG: "the file is too large for its file system",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  EISDIR: "it is a folder",
  ENOTDIR: "part of its path is not a folder",
  ENAMETOOLONG: "the name is too long",
  EIO: "input/output error",
  "make-space": ({ reason }: { reason: string }) => `${reason}. Free some space and run the same command to resume.`,
  "use-another-file": ({ reason }: { reason: string }) => `${reason}. Fix that or use another file.`,
  "folder-missing": ({ folder }: { folder: string }) =>
    `the folder "${folder}" does not exist. Create it or use another file.`,
  "state-is-folder": ({ file }: { file: string }) => `"${file}" next to it is a folder. Delete it or use another file.`,
  "profile-file": ({ label, name, names }: { label: string; name: string; names: readonly string[] }) =>
    `${label} ${name} (built-in profiles: ${names.join(", ")})`,

  // trust
  "trust-names": ({ names }: { names: readonly string[] }) => `NAME is one of ${names.join(", ")}.`,
  "trust-certificate": "Certificate to trust",
  "trust-fingerprint": "SHA-256 fingerprint",
  "trust-scope": (p: { domains: readonly string[]; addresses: readonly string[]; day: string }) =>
    `It is valid until ${p.day}, and only for hosts in ${p.domains.join(" and ")}, and for ${p.addresses.join(" and ")}.`,
  "trust-unchanged": "Nothing was changed. Run what applies:",
  "trust-replaces": "replaces the public authorities for that program",
  "trust-adds": "in addition to the public authorities",
  "trust-php": "or the same setting in php.ini; replaces the public authorities",
  "trust-linux-only": "on Linux; on macOS and Windows, trust it in the system",
  "trust-undo": "for all programs that use the system's certificates; the second command undoes it",
  // run
  "run-ended": ({ program, exitCode, seconds }: { program: string; exitCode: number; seconds: string }) =>
    `mockvox: ${program} ended with exit code ${exitCode} after ${seconds} s.`,
  "run-ended-by-signal": (p: { program: string; signal: string; exitCode: number; seconds: string }) =>
    `mockvox: ${p.program} was ended by ${p.signal} after ${p.seconds} s (exit code ${p.exitCode}).`,
  "run-no-requests": "  It sent no request to the mock server.",
  "run-may-ignore-proxy":
    "  A program that ignores the variables for proxies may have reached the real server. On Linux, --airtight prevents that and leads it to the mock server.",
  "run-other-path": "other path",
  "run-no-status": "no response",
  "run-incomplete": ({ count }: { count: number }) =>
    `${count} ${count === 1 ? "response was" : "responses were"} not received whole`,
  "run-limits": (p: { quotaUsed: number; quotaSize: number; slotsUsed: number; slotCount: number }) =>
    `Daily quota: ${p.quotaUsed} of ${p.quotaSize} used. Concurrency slots: at most ${p.slotsUsed} of ${p.slotCount} in use.`,
  "run-tenant-limits": (p: {
    server: string;
    token: string;
    quotaUsed: number;
    quotaSize: number;
    slotsUsed: number;
    slotCount: number;
  }) =>
    `Server ${p.server}, token ${p.token}: daily quota: ${p.quotaUsed} of ${p.quotaSize} used; concurrency slots: at most ${p.slotsUsed} of ${p.slotCount} in use.`,
  "run-refused-hosts": ({ hosts }: { hosts: readonly string[] }) =>
    `Refused hosts (requests): ${hosts.join(", ")}. --proxy-pass HOST lets one through.`,
  "run-passed-hosts": ({ hosts }: { hosts: readonly string[] }) => `Passed on (requests): ${hosts.join(", ")}.`,
  "run-airtight-only": "Airtight: nothing but the mock server was reachable.",
  "run-airtight-allowed": "Airtight: nothing but the mock server and what --allow names was reachable.",
  "run-nothing-blocked": "The program tried to reach nothing else.",
  "run-blocked": ({ blocked }: { blocked: readonly string[] }) =>
    `The program tried (attempts): ${blocked.join(", ")}. --allow HOST:PORT lets one through.`,
  "run-addresses-unknown": "Install nftables to see which addresses were tried.",
  "run-allowed-use": ({ address, connections }: { address: string; connections: number }) =>
    `Allowed: ${address}, ${connections} ${connections === 1 ? "connection" : "connections"}.`,
  "run-killed": ({ count }: { count: number }) =>
    `${count} ${count === 1 ? "process that the program left running was" : "processes that the program left running were"} killed.`,

  // pull
  "row-count": ({ count }: { count: number }) => `${count} ${count === 1 ? "row" : "rows"}`,
  "request-count": ({ count }: { count: number }) => `${count} ${count === 1 ? "request" : "requests"}`,
  "window-count": ({ count }: { count: number }) => `${count} ${count === 1 ? "window" : "windows"}`,
  "window-read": (p: { range: string; rows: string; percent: number; requests: string }) =>
    `${p.range}: ${p.rows}; ${p.percent}% after ${p.requests}`,
  "time-left": ({ time }: { time: string }) => `${time} left`,
  "waits-until": ({ time, reason }: { time: string; reason: string }) => `waiting until ${time}: ${reason}`,
  "next-try": ({ reason, time }: { reason: string; time: string }) => `${reason}; next try ${time}`,
  "wait-unreachable": ({ origin, systemCode }: { origin: string; systemCode: string }) =>
    `Cannot connect to ${origin} (${systemCode})`,
  "wait-lost": ({ origin, systemCode }: { origin: string; systemCode: string }) =>
    `Lost the connection to ${origin} (${systemCode})`,
  "not-utf8": ({ windows, first }: { windows: number; first: string }) =>
    `The server sent bytes that are not UTF-8 (in ${windows} windows, first in the one from ${first}); each was replaced by U+FFFD.`,
  "last-run-crashed": ({ file, bytes }: { file: string; bytes: number }) =>
    `The last run did not finish: removing ${bytes} bytes of its incomplete window from ${file} and reading it again.`,
  "pull-done": (p: { file: string; rows: string; windows: string; bytes: number }) =>
    `${p.file}: ${p.rows} in ${p.windows}, ${p.bytes} bytes.`,
  "pull-gaps": ({ gaps }: { gaps: readonly string[] }) =>
    `Rows may be missing for seconds that cannot be requested, or not reliably: ${gaps.join(", ")}. If you know how the server behaves, pass a --profile that answers window-end, calendar-month and equal-dates.`,
  "pull-nothing-read":
    "Nothing was read: the rest of the range is in the future. Run the same command later, or set --now.",
  "pull-range-ahead": ({ now }: { now: string }) =>
    `The range extends into the future: it is now ${now}. Run the same command later for the rest.`,
  "pull-stopped": ({ file, rows, until, isStdout }: { file: string; rows: string; until: string; isStdout: boolean }) =>
    `Interrupted. ${file} has ${rows}${until && `, up to ${until} GMT-5`}. ${isStdout ? "Standard output cannot be resumed: the same command starts over." : "Run the same command to resume."}`,
  format: "format",
  report: "report",
  campaign: "campaign",
  server: "server",
  "run-changed": "Change it and run the command again.",
  "run-with-new-token": "Renew the token, then run the same command.",
  "run-to-resume": "Run the same command to resume.",
  "run-tomorrow": "Run the same command tomorrow to resume.",
  "run-later": "Run the same command later to resume.",
  "run-if-address-right": "Check the address; if it is right, run the same command again.",

  // verify
  "verify-plan": (p: { origin: string; checks: number; others: string; requests: string; days: string }) =>
    `Checking ${p.origin}: ${p.checks} checks${p.others && ` (${p.others})`}, ${p.requests}.${p.days && ` ${p.days}`}`,
  "verify-sends": "In addition to ordinary requests for reports it sends:",
  "verify-sends-without-token": ({ count }: UnusualCount) => `  ${count} without a token`,
  "verify-sends-wrong-token": ({ count }: UnusualCount) => `  ${count} with a wrong token`,
  "verify-sends-other-token": ({ count }: UnusualCount) => `  ${count} with the other tokens`,
  "verify-sends-token-in-url": ({ count }: UnusualCount) => `  ${count} with the token in the URL`,
  "verify-sends-token-header": ({ count, detail }: UnusualCount) =>
    `  ${count} with the token in the header ${detail} instead`,
  "verify-sends-method": ({ count, detail }: UnusualCount) => `  ${count} with the method ${detail}`,
  "verify-sends-path": ({ count, detail }: UnusualCount) => `  ${count} to the path ${detail}`,
  "verify-sends-plain-http": ({ count }: UnusualCount) => `  ${count} over plain HTTP, without a token`,
  "verify-sends-parameters": ({ count }: UnusualCount) =>
    `  ${count} with missing, unknown, repeated or invalid parameters`,
  "verify-sends-simultaneous": ({ count }: UnusualCount) => `  ${count} at the same time`,
  "verify-changes-nothing": "It changes nothing on the server.",
  "verify-sends-ordinary": "It sends only ordinary requests for reports, and changes nothing on the server.",
  "verify-plan-spent": (p: { origin: string; checks: number; others: string; requests: number }) =>
    `Checking ${p.origin}: ${p.checks} checks${p.others && ` (${p.others})`}. Today's budget is used up, and ${p.requests} more requests are needed: run the same command tomorrow.`,
  "verify-others": ({ skipped, settled }: { skipped: number; settled: number }): string =>
    [...(skipped > 0 ? [`${skipped} skipped`] : []), ...(settled > 0 ? [`${settled} settled before`] : [])].join(", "),
  "verify-requests": (p: { max: number; planned: number; budget: number | undefined }) =>
    `up to ${p.max} requests${p.max > p.planned ? ` (${p.planned} without retries)` : p.max < p.planned ? ` of the ${p.planned} needed` : ""}${p.budget === undefined ? "" : `, budget ${p.budget}`}`,
  "verify-days": ({ requests, days, budget }: { requests: number; days: number; budget: number | undefined }) =>
    `In chunks${budget === undefined ? "" : ` of ${budget} a day`} it takes ${requests} requests over ${days} days: requests that checks share are sent again each day.`,
  "verify-never-ends": "With that budget it may never finish: requests that checks share are sent again each day.",

  // tap
  "tap-ready": ({ url, origin }: { url: string; origin: string }) =>
    `Forwarding ${url} to ${origin}. Point your program there; Ctrl-C stops and reports.`,
  "not-a-path": ({ target, url }: { target: string; url: string }) =>
    `mockvox tap forwards only paths; "${target}" does not begin with "/". Use ${url} as your program's base URL, not as its proxy.`,
  "upstream-not-http": ({ origin, code }: { origin: string; code: string }) =>
    `${origin} responded with something that is not HTTP (${code}).`,
  "upstream-failed": ({ origin, code }: { origin: string; code: string }) =>
    `${origin} did not respond (${code}). Check its URL and the network.`,
  "upstream-not-trusted": ({ origin, code }: { origin: string; code: string }) =>
    `The certificate of ${origin} is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to the file with the certificate of its authority, and start mockvox tap again.`,
  "upstream-certificate-invalid": ({ origin, code }: { origin: string; code: string }) =>
    `The certificate of ${origin} is not valid (${code}). Check the host in the URL, and the hosts and dates in the certificate.`,
  "response-truncated": ({ origin, code }: { origin: string; code: string }) =>
    `${origin} closed the connection mid-response (${code}); the partial body was forwarded and not checked.`,
  "response-unchecked": ({ report, reason }: { report: string; reason: string }) =>
    `A response${report && ` to ${report}`} ${reason}`,
  "unchecked-too-long": ({ megabytes }: { megabytes: number }) =>
    `is larger than ${megabytes} MB: forwarded, not checked. Request a shorter date range to check it.`,
  "unchecked-encoding": ({ encoding }: { encoding: string }) =>
    `has the unknown encoding "${encoding}": forwarded, not checked. Have your program accept gzip.`,
  "unchecked-not-encoded": ({ encoding }: { encoding: string }) =>
    `is not complete ${encoding}, although its header says so: forwarded, not checked.`,
  "unchecked-status": ({ status }: { status: number }) =>
    `has the status ${status}, which HTTP does not define: forwarded, not checked.`,
  "unchecked-failed": ({ name }: { name: string }) =>
    `could not be checked (${name}): forwarded. This is a bug in Mockvox; please report it.`,
  "responses-unchecked": ({ count }: { count: number }): string =>
    count === 1 ? "1 response was forwarded without a check." : `${count} responses were forwarded without a check.`,
  "no-response-checked": ({ requests }: { requests: number }): string =>
    `Nothing was checked: ${requests === 1 ? "1 report was" : `${requests} reports were`} requested, but no response could be checked.`,
  // rehearse and scenarios
  "scenarios-copied": ({ count, folder }: { count: number; folder: string }): string =>
    `${count === 1 ? "1 scenario" : `${count} scenarios`} copied to ${folder}. Run them with \`mockvox rehearse --scenario ${folder}\`.`,
  "rehearse-mark-ended": "ended",
  "rehearse-mark-data": "data",
  "rehearse-mark-polite": "polite",
  "rehearse-mark-honest": "honest",
  "rehearse-timed-out": ({ seconds }: { seconds: number }) => `It did not end within ${seconds} s.`,
  "rehearse-ended-by-signal": ({ signal }: { signal: string }) => `It was ended by ${signal}.`,
  "rehearse-no-rows": ({ exitCode, message }: { exitCode: number; message: string }) =>
    `The command of --rows printed no rows and ended with ${exitCode}.${message ? ` ${message}` : ""}`,
  "rehearse-retry-storm": ({ report, repeats }: { report: string; repeats: number }) =>
    `It repeated a failed request for ${report} ${repeats} times, each less than a second after the failure.`,
  "rehearse-silent":
    "Rows are missing, but it ended with 0, and no line on standard error names the report or the date range.",
  "rehearse-not-applicable": "nothing called for it",
  "rehearse-not-judged": "not judged",
  "rehearse-gaps": "Not judged:",
  "rehearse-gap-real-time": ({ seconds }: { seconds: number }) =>
    `takes about ${seconds} real seconds; add --real-time`,
  "rehearse-gap-no-requests": "the program sent no request for a report",
  "rehearse-gap-not-reached": ({ requests }: { requests: number }): string =>
    `it did not reach the program, which sent ${requests === 1 ? "1 request" : `${requests} requests`} for reports`,
  "rehearse-gap-other-reports": ({ reports }: { reports: readonly string[] }) =>
    `it concerns only ${reports.join(", ")}`,
  "rehearse-gap-other-days": ({ from, to }: { from: string; to: string }) =>
    `the program did not request ${from} to ${to}; pass them as {from} and {to} or {day}, or read MOCKVOX_FROM and MOCKVOX_TO`,
  "rehearse-summary": ({ passed, missing, gaps }: { passed: number; missing: number; gaps: number }) =>
    `${passed} with all marks, ${missing} with a mark missing, ${gaps} not judged.`,

  "what-if-summary": (p: { decisive: number; claims: number; runs: number; requests: number }): string =>
    `${p.decisive} of the ${p.claims} open questions that its responses depend on change what the program does (${p.runs} runs, ${p.requests === 1 ? "1 request" : `${p.requests} requests`} each).`,
  "what-if-unsteady":
    "Two equal runs had different results, so only exit codes are compared. Print the kept rows with --rows to compare them.",
  "what-if-met": ({ met }: { met: string }) => `met: ${met}`,
  "what-if-exit-code": ({ before, after }: { before: number; after: number }) => `exit code ${before} → ${after}`,
  "what-if-rows": ({ before, after }: { before: number; after: number }): string =>
    before === after ? `other values in ${after} kept rows` : `${before} → ${after} kept rows`,
  "what-if-output": "another output",
  "what-if-verify": ({ command, requests }: { command: string; requests: number }): string =>
    `To settle it with at most ${requests === 1 ? "1 request" : `${requests} requests`}: ${command}`,
  "what-if-undecidable": "Ordinary requests do not settle it; `mockvox claims` says more.",
  "what-if-all": "All together:",
  "nothing-checked": (p: { path: string }) => `Nothing was checked: no request to ${p.path} came through.`,
};

/** How many requests of a kind, and the method, path or header that they have. */
interface UnknownPullReport {
  report: string;
  /** The id that was probably meant. */
  suggestion: string | undefined;
  modelled: readonly string[];
}

interface InvalidCell {
  column: string;
  /** As JSON. */
  value: string;
  kind: string;
  example: string;
}

interface UnusualCount {
  count: number;
  detail: string;
}

export const en: typeof errors & typeof expectations & typeof help & typeof output = {
  ...errors,
  ...expectations,
  ...help,
  ...output,
};

interface AuditKept {
  report: string;
  keptRows: number;
  expectedRows: number;
  tolerated: readonly string[];
}

interface AuditDay {
  day: string;
  readSeconds: number;
  doubledSeconds: number;
  missingSeconds: number;
}
