// Generated from openapi.yaml, controls.yaml and files.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Custom rows, interactions, or both. The rows of each report follow its columns in openapi.yaml. */
        CustomData: {
            /** @description The rows of each report, by its id, with the columns of openapi.yaml. */
            rows?: Record<string, never>;
            interactions?: components["schemas"]["CustomInteraction"][];
        };
        /** @description What to sum up. */
        OverviewQuery: {
            report?: components["schemas"]["ModelledReport"];
            from?: components["schemas"]["Time"];
            to?: components["schemas"]["Time"];
        };
        /** @description How often, either the next `times` requests or each with the probability `rate`, and after how many others. */
        Frequency: {
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
        };
        /** @description A cell of a column that need not be known. */
        AnyCell: string | number;
        /** @description A time in the format of the vendor's rows, in GMT-5, or seconds since the epoch. */
        EntryTime: string | number;
        /** @description A non-empty string. */
        Text: string;
        Count: number;
        /** @description One interaction. Without `end`, it lasts as long as its menu and its call. `skillId` is the skill whose queue the caller entered, with or without an offer of smart wait, whose skill is the same. */
        CustomInteraction: {
            start: components["schemas"]["EntryTime"];
            end?: components["schemas"]["EntryTime"];
            journey?: components["schemas"]["CustomJourney"];
            call?: components["schemas"]["CustomCall"];
            skillId?: components["schemas"]["Text"];
            smartWait?: components["schemas"]["CustomSmartWait"];
            dial?: components["schemas"]["CustomDial"];
        };
        /** @description A customer's path through a routing point's menu. */
        CustomJourney: {
            /** @enum {string} */
            channel: "voice" | "chat-web" | "chat-whatsapp" | "chat-facebook" | "chat-telegram" | "chat-instagram";
            rpId: components["schemas"]["Text"];
            connId: components["schemas"]["Text"];
            customerId?: components["schemas"]["Text"];
            telephone?: components["schemas"]["Text"];
            ivrSeconds?: components["schemas"]["Count"];
            steps: components["schemas"]["CustomStep"][];
        };
        /** @description One option, chosen `second` seconds after the start of the interaction. Default attempt 1. */
        CustomStep: {
            second: components["schemas"]["Count"];
            attempt?: components["schemas"]["Count"];
            option: components["schemas"]["Text"];
        };
        /** @description The offer of a call-back, its answer, and how the call-back ended. */
        CustomSmartWait: {
            skillId: components["schemas"]["Text"];
            /** @enum {string} */
            answer: "yes" | "no" | "none";
            /** @enum {string} */
            recall?: "ok" | "fail";
        };
        /** @description A call with its duration and its cost in cents, 0 by default. */
        CustomCall: {
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            seconds: components["schemas"]["Count"];
            cents?: components["schemas"]["Count"];
            agentId?: components["schemas"]["Text"];
        };
        /** @description One attempt of a campaign; `result` is the vendor's upper-case code. */
        CustomDial: {
            campaignId: components["schemas"]["Text"];
            telephone: components["schemas"]["Text"];
            result: components["schemas"]["Text"];
            /** @enum {string} */
            kind?: "predictive" | "preview";
        };
        /** @description A report that the mock serves as the file says. Its rows are exactly one of `rows`, `ranges`, `records`, `file` and `generate`. */
        ReportDefinition: {
            /** @description For editors. */
            $schema?: string;
            id: components["schemas"]["ReportName"];
            title?: components["schemas"]["Text"];
            /**
             * @description `code` in a response, a number or a string. Default, by claim `other-code-type`.
             * @enum {unknown}
             */
            code?: 200 | "200";
            /**
             * @description How it is known how values are written. In `mockvox verify` and `mockvox tap`, another form is only information if it is inferred or assumed. Default, reported: by the author of the file.
             * @enum {string}
             */
            confidence?: "documented" | "observed" | "reported" | "inferred" | "assumed";
            /** @description Those other than `date_ini` and `date_end`. */
            parameters?: {
                [key: string]: components["schemas"]["ReportParameter"];
            };
            columns: components["schemas"]["ReportColumns"];
            /** @description The rows of every date range; an object if `data` is one. */
            rows?: components["schemas"]["DefinedRow"][] | {
                [key: string]: components["schemas"]["DefinedRow"];
            };
            /** @description Rows for date ranges that include `from` to `to`. */
            ranges?: {
                from: components["schemas"]["EntryTime"];
                to: components["schemas"]["EntryTime"];
                rows: components["schemas"]["DefinedRow"][];
            }[];
            /** @description Rows with a time each, for date ranges that include it. */
            records?: {
                at: components["schemas"]["EntryTime"];
                row: components["schemas"]["DefinedRow"];
            }[];
            file?: components["schemas"]["RowFile"];
            generate?: components["schemas"]["GeneratedRows"];
        };
        /** @description A file with rows that have a time. The command reads it, next to the definition; in code, pass `records`. */
        RowFile: {
            /** @description From the folder of the definition. */
            path: string;
            /** @description The column of the file with the time of a row: `2026-03-04 10:05:09` in GMT-5, with a T and an offset, the vendor's fourteen digits, or seconds since the epoch. */
            time: string;
            /**
             * @description Default, by the name of the file.
             * @enum {string}
             */
            format?: "csv" | "ndjson";
            /**
             * @description Of CSV. Default, a comma.
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|";
        };
        /** @description Lower-case letters, digits and underscores, as in `cdr_1`. */
        ReportName: string;
        /** @description A row with texts and numbers. */
        DefinedRow: {
            [key: string]: string | number;
        };
        ReportParameter: {
            /** @description Default, true. */
            required?: boolean;
            /** @description The regular expression of a whole value. */
            pattern?: string;
            /** @description Whether `all` is a value, in any case. Default, false. */
            all?: boolean;
            /** @description The value that `mockvox verify` sends. Default, `all`, if that is a value. */
            example?: string;
            filters?: components["schemas"]["ReportField"];
        };
        /** @description The columns in wire order. */
        ReportColumns: {
            [key: string]: components["schemas"]["ReportColumn"];
        };
        /** @description A column; of generated rows with exactly one of `field`, `count`, `sum`, `share`, `constant` and `text`. */
        ReportColumn: {
            /**
             * @description How values are written. Default, text.
             * @enum {string}
             */
            kind?: "text" | "count" | "amount" | "clock" | "minutes" | "percentage" | "instant" | "day" | "hour";
            /** @description Of a report with a file, the column of the file. Default, the name of the column. */
            from?: string;
            field?: components["schemas"]["ReportField"];
            count?: components["schemas"]["ReportCondition"];
            /** @enum {string} */
            sum?: "seconds" | "ivr_seconds" | "call.seconds" | "call.billed_seconds" | "call.cents";
            share?: components["schemas"]["ReportCondition"];
            constant?: string;
            text?: string[];
        };
        /** @description The values that fields of an interaction have. Empty, any interaction. */
        ReportCondition: {
            [key: string]: string;
        };
        /** @description One row per interaction, or with `by` per value of a field. `queued` are those that entered the queue of a skill. */
        GeneratedRows: {
            /** @enum {string} */
            over: "calls" | "dials" | "chats" | "contacts" | "queued";
            /** @description One field, or several. */
            by?: components["schemas"]["ReportGroup"] | components["schemas"]["ReportGroup"][];
            where?: components["schemas"]["ReportCondition"];
        };
        /** @enum {string} */
        ReportGroup: "agent_id" | "skill_id" | "campaign_id" | "rp_id" | "customer_id" | "telephone" | "channel" | "result" | "hour" | "day";
        /**
         * @description A field of an interaction or of the people and things in it.
         * @enum {string}
         */
        ReportField: "start" | "end" | "seconds" | "conn_id" | "customer_id" | "telephone" | "channel" | "rp_id" | "rp_name" | "ivr_seconds" | "skill_id" | "skill_name" | "call.direction" | "call.seconds" | "call.billed_seconds" | "call.cents" | "agent_id" | "agent_name" | "campaign_id" | "result";
        /** @description An adverse condition under which a client is rehearsed. */
        Scenario: {
            /** @description For editors. */
            $schema?: string;
            name: components["schemas"]["ScenarioName"];
            title: components["schemas"]["ScenarioText"];
            description?: components["schemas"]["ScenarioText"];
            catches: components["schemas"]["ScenarioText"];
            time?: components["schemas"]["ScenarioTime"];
            /** @description About how long a right client takes. Needed with the time `real`. */
            seconds?: number;
            /** @description What the mock answers to claims, in addition to the profile in use. */
            answers?: {
                [key: string]: components["schemas"]["Choice"];
            };
            size?: components["schemas"]["ScenarioSize"];
            /** @description Whether interactions happen at the times that clients get wrong. Default, as the mock server. */
            edges?: boolean;
            /** @description Whether some interactions are corrected hours later. Default, as the mock server. */
            restatement?: boolean;
            latency?: components["schemas"]["Latency"];
            maintenance?: components["schemas"]["Maintenance"];
            /** @description What is left of the day's quota. */
            quota?: {
                left: components["schemas"]["Count"];
            };
            /** @description The time of the mock server at the start. Default, the current time. */
            clock?: components["schemas"]["ScenarioStart"] | components["schemas"]["ScenarioTimeOfDay"] | components["schemas"]["ScenarioSkew"];
            refusals?: components["schemas"]["PendingRefusal"][];
            faults?: components["schemas"]["PendingFault"][];
            timeZone?: components["schemas"]["ScenarioZone"];
            /** @description The days that the client should request, the last one included. Default, the three days before today. */
            range?: {
                from: components["schemas"]["ScenarioDay"];
                to: components["schemas"]["ScenarioDay"];
            };
            /** @description Whether the client is run once for each day of the range, at 00:20 of the night after it. Default, false. */
            nights?: boolean;
            /** @description The reports that it concerns. Default, those of the claims in `answers`. */
            reports?: components["schemas"]["ModelledReport"][];
            /** @description How a request must have ended for the scenario to have reached the client: `cut`, `empty`, or the id of an error response. Default, in any way. */
            shows?: string;
            data?: components["schemas"]["ScenarioData"];
            /** @description What is judged. Default, all. */
            marks?: components["schemas"]["ScenarioMark"][];
        };
        /** @description Lower-case words, joined by hyphens. */
        ScenarioName: string;
        /** @description A text, or one in each language. */
        ScenarioText: components["schemas"]["Text"] | components["schemas"]["LocalizedText"];
        /**
         * @description `compressed`, 100 seconds of the mock server pass in one while a scenario takes time; `real`, one. Default, compressed.
         * @enum {string}
         */
        ScenarioTime: "compressed" | "real";
        ScenarioSize: ("small" | "medium" | "large") | number;
        ScenarioStart: {
            start: components["schemas"]["Time"];
        };
        /** @description A time of the current day in GMT-5, or of the next one. */
        ScenarioTimeOfDay: {
            time: components["schemas"]["TimeOfDay"];
            /**
             * @description Default, today.
             * @enum {string}
             */
            day?: "today" | "tomorrow";
        };
        /** @description Seconds by which the mock server is ahead of the client, or behind if negative. */
        ScenarioSkew: {
            skewSeconds: number;
        };
        /** @description The time zone of the client's host, by its name. */
        ScenarioZone: string;
        /** @description A day such as 2026-03-02. */
        ScenarioDay: string;
        /**
         * @description `whole`, a right client gets all rows; `lacking`, it cannot. Default, whole.
         * @enum {string}
         */
        ScenarioData: "whole" | "lacking";
        /** @enum {string} */
        ScenarioMark: "ended" | "data" | "polite" | "honest";
        /** @description The position of a pull. */
        Cursor: {
            /** @constant */
            mockvox: 2;
            report: string;
            /** @description The report's parameters without the dates. */
            parameters: {
                [key: string]: string;
            };
            /** @description The first second of the whole pull. */
            from: components["schemas"]["VendorSecond"];
            /** @description The first second that is still unread, or the start of the first window that was not settled when it was read. */
            next: components["schemas"]["VendorSecond"];
            /**
             * @description The answer to the claim `window-end` that the pull has learned, or that its profile gives.
             * @enum {string}
             */
            windowEnd?: "inclusive" | "exclusive";
            /** @description The length of a window that the server can answer. */
            windowSeconds: components["schemas"]["WindowSeconds"];
        };
        /** @description Fourteen digits in GMT-5. */
        VendorSecond: string;
        WindowSeconds: number;
        /** @description The whole state of a mock server, except for requests in flight. Tokens occur only as SHA-256. A tenant is a server number, a slash and the SHA-256 of its token. */
        Snapshot: {
            /** @constant */
            mockvox: "snapshot";
            /** @constant */
            version: 1;
            options: components["schemas"]["SnapshotOptions"];
            clock: components["schemas"]["SnapshotClock"];
            defaults: components["schemas"]["SnapshotDefaults"];
            tenants: components["schemas"]["SnapshotTenant"][];
            quotas: components["schemas"]["SnapshotQuotas"];
            fingerprints: components["schemas"]["SnapshotFingerprints"];
            /** @description The recorded requests, oldest first. */
            requests: components["schemas"]["SnapshotRequest"][];
            audit: components["schemas"]["SnapshotAudit"];
        };
        /** @description What the mock server was started with, and what a reset returns to. */
        SnapshotOptions: {
            seed: number;
            size: string | number;
            openedOn: string;
            restatement: boolean;
            edges: boolean;
            /** @enum {string} */
            locale: "es" | "en" | "pt_BR";
            /** @enum {string} */
            unknownReports: "note" | "vendor" | "shapes";
            /** @description The definitions of the user's reports. */
            reports: components["schemas"]["AnyObject"][];
            data?: components["schemas"]["AnyObject"];
            profile: components["schemas"]["AnyObject"];
            scenario?: components["schemas"]["AnyObject"];
            licenses: number;
            latency: components["schemas"]["Latency"];
            /** @description The accepted tokens; absent, any. */
            tokens?: components["schemas"]["TokenHash"][];
            maintenance: components["schemas"]["Maintenance"];
            server: string;
            journalSize: number;
            limits: {
                [key: string]: number;
            };
        };
        /** @description An object that is parsed by its own rules. */
        AnyObject: {
            [key: string]: unknown;
        };
        /** @description The SHA-256 of a token in UTF-8, in hexadecimal digits. */
        TokenHash: string;
        /** @description A server number, a slash and the SHA-256 of a token; of the empty text for requests without one. */
        SnapshotTenantKey: string;
        SnapshotClock: {
            /** @description Milliseconds since the epoch, in the years 1000 to 9999. */
            now: number;
            speed: number;
        };
        /** @description What new tenants start with. */
        SnapshotDefaults: {
            profile: components["schemas"]["AnyObject"];
            latency: components["schemas"]["Latency"];
            maintenance: components["schemas"]["Maintenance"];
            tokens?: components["schemas"]["TokenHash"][];
            refusals: components["schemas"]["SnapshotOverrides"];
            faults: components["schemas"]["SnapshotOverrides"];
            responses: components["schemas"]["SnapshotOverrides"];
        };
        /** @description Pending refusals, faults or responses of all tenants, and the number of the last one. */
        SnapshotOverrides: {
            latest: components["schemas"]["Count"];
            pending: components["schemas"]["SnapshotOverride"][];
        };
        /** @description Those of one tenant, and how often the ones of all tenants still apply to it. */
        SnapshotTenantOverrides: {
            pending: components["schemas"]["SnapshotOverride"][];
            left: {
                number: components["schemas"]["Count"];
                left?: components["schemas"]["Count"];
                after?: components["schemas"]["Count"];
            }[];
        };
        /** @description Its place among all that were added, what it does, how often, and to which requests. */
        SnapshotOverride: {
            number: components["schemas"]["Count"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
            refusal?: string;
            fault?: components["schemas"]["Fault"];
            response?: components["schemas"]["OwnResponse"];
        };
        SnapshotTenant: {
            tenant: components["schemas"]["SnapshotTenantKey"];
            fingerprint?: string;
            /** @description Milliseconds by which its clock is ahead of the main clock. */
            clockAheadMs: number;
            /** @description The state of the random source of rates and latency. */
            random: number[];
            profile?: components["schemas"]["AnyObject"];
            latency: components["schemas"]["Latency"];
            maintenance: components["schemas"]["Maintenance"];
            refusals: components["schemas"]["SnapshotTenantOverrides"];
            faults: components["schemas"]["SnapshotTenantOverrides"];
            responses: components["schemas"]["SnapshotTenantOverrides"];
        };
        /** @description Units spent by day. An owner is a tenant or, by claim, a server number. */
        SnapshotQuotas: {
            /** @description What owners without a record have spent. */
            ofAll: components["schemas"]["SpentUnits"][];
            byOwner: {
                owner: string;
                days: components["schemas"]["SpentUnits"][];
            }[];
        };
        SpentUnits: {
            /** @description Days since the epoch in the zone whose midnight resets the quota. */
            day: number;
            spent: components["schemas"]["Count"];
        };
        /** @description What represents the tokens in the journal, and how many were assigned. */
        SnapshotFingerprints: {
            count: components["schemas"]["Count"];
            known: {
                token: components["schemas"]["TokenHash"];
                fingerprint: string;
            }[];
        };
        SnapshotRequest: {
            tenant: components["schemas"]["SnapshotTenantKey"];
            request: components["schemas"]["RecordedRequest"];
        };
        /** @description What the audit remembers of the requests. */
        SnapshotAudit: {
            dropped: components["schemas"]["Count"];
            series: components["schemas"]["SnapshotSeries"][];
        };
        /** @description The requests of a tenant for a report, in lists of the same length. */
        SnapshotSeries: {
            tenant: components["schemas"]["SnapshotTenantKey"];
            /** @description The fingerprint of the token. */
            token?: string;
            report: string;
            campaign?: string;
            dropped: components["schemas"]["Count"];
            /** @description The latest second that a dropped request asked for. */
            droppedEnd?: number;
            at: number[];
            ini: (number | null)[];
            end: (number | null)[];
            outcome: string[];
            rows: number[];
            /** @description A sum: 1 if the last second was included, 2 for status 404, 4 if a limit refused it. */
            flags: number[];
        };
        /** @description The id of a modelled report. */
        ModelledReport: string;
        /**
         * @description Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits in GMT-5.
         * @example 2026-03-02T10:00:00-05:00
         */
        Time: number | string;
        /** @description The next `times` requests. Default 1; excludes `rate`. */
        Times: number;
        /** @description The probability of each request, drawn by the seed. */
        Rate: number;
        /** @description How many of the requests that it applies to are skipped first, so that `2` begins with the third. Default 0. */
        After: number;
        LocalizedText: {
            en: string;
            es: string;
        };
        /** @description Parameters with their values. */
        Parameters: {
            [key: string]: string;
        };
        /** @description What a profile chooses for a claim, either one answer or one per report. */
        Choice: string | components["schemas"]["Parameters"];
        Milliseconds: number;
        /** @description Milliseconds of the clock, constant, log-normal, or growing with the date range; or `realMs`, real milliseconds, which also pass while the clock is paused. */
        Latency: components["schemas"]["Milliseconds"] | {
            medianMs: components["schemas"]["Milliseconds"];
            p95Ms: components["schemas"]["Milliseconds"];
        } | {
            baseMs: components["schemas"]["Milliseconds"];
            perDayMs: components["schemas"]["Milliseconds"];
        } | {
            realMs: components["schemas"]["Milliseconds"];
        };
        /**
         * @description In GMT-5.
         * @example 02:00
         */
        TimeOfDay: string;
        /** @description A period of every day in GMT-5, from `from` (inclusive) to `to` (exclusive); `23:30` to `00:30` spans midnight. */
        DailyPeriod: {
            from: components["schemas"]["TimeOfDay"];
            to: components["schemas"]["TimeOfDay"];
        };
        /** @description Whether all requests are refused for maintenance, or in which period of every day. */
        Maintenance: boolean | components["schemas"]["DailyPeriod"];
        /** @description The id of an error response. */
        Refusal: string;
        /**
         * @description The id of a report of the vendor, modelled or not, or of one that the user defined.
         * @example cdr_4
         */
        Report: string;
        /** @description Which requests it applies to. Default, all. */
        RequestMatcher: {
            report?: components["schemas"]["Report"];
            query?: components["schemas"]["Parameters"];
        };
        /** @description A pending error response, for the next `times` requests, or at a rate. */
        PendingRefusal: {
            refusal: components["schemas"]["Refusal"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
        };
        FaultBytes: number;
        /** @description A status that has a body: not 204, 205 or 304. */
        FaultStatus: number;
        /** @description Printable ASCII characters. */
        FaultHeader: string;
        FaultRate: number;
        FaultMilliseconds: number;
        /** @description A broken response, by its kind. */
        Fault: {
            /** @constant */
            kind: "reset";
            afterBytes?: components["schemas"]["FaultBytes"];
        } | {
            /** @constant */
            kind: "cut-body";
            afterBytes: components["schemas"]["FaultBytes"];
        } | {
            /** @constant */
            kind: "empty-body";
        } | {
            /** @constant */
            kind: "garbage";
        } | {
            /** @constant */
            kind: "byte-order-mark";
        } | {
            /** @constant */
            kind: "proxy-page";
            status?: components["schemas"]["FaultStatus"];
        } | {
            /** @constant */
            kind: "content-type";
            value: components["schemas"]["FaultHeader"];
        } | {
            /** @constant */
            kind: "slow-drip";
            bytesPerSecond: components["schemas"]["FaultRate"];
        } | {
            /** @constant */
            kind: "delay";
            milliseconds: components["schemas"]["FaultMilliseconds"];
        } | {
            /** @constant */
            kind: "missing-field";
            field: string;
        } | {
            /** @constant */
            kind: "extra-field";
            field: string;
            value: string;
        } | {
            /** @constant */
            kind: "number-field";
            field: string;
        };
        /** @description A pending fault, for the next `times` responses, or at a rate. */
        PendingFault: {
            fault: components["schemas"]["Fault"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
        };
        /**
         * @description Rows in the vendor's envelope. Needs the report in `when`; the columns are checked against it.
         * @example {
         *       "rows": []
         *     }
         */
        OwnRows: {
            /** @description A list of rows with texts and numbers; for `cdr_4`, an object of buckets. */
            rows: {
                [key: string]: string | number;
            }[] | {
                [key: string]: {
                    [key: string]: string | number;
                };
            };
            /** @description Whether the columns are not checked. Default, false. */
            allowUnknownColumns?: boolean;
        };
        /** @description The body as JSON, with the status and the headers of a report. */
        OwnEnvelope: {
            envelope: {
                [key: string]: unknown;
            };
        };
        /** @description Status, headers and body, as they are sent. */
        WholeResponse: {
            body: string;
            status?: components["schemas"]["FaultStatus"];
            /** @description By default, those of a report. */
            headers?: {
                [key: string]: components["schemas"]["FaultHeader"];
            };
        };
        /** @description A response of your own, instead of that of the report. */
        OwnResponse: components["schemas"]["OwnRows"] | components["schemas"]["OwnEnvelope"] | components["schemas"]["WholeResponse"];
        /** @description The id of an error response, or `empty-window`. */
        Outcome: string;
        /**
         * @description How a response differs from what a modelled report gives. `not-modelled`, the vendor has this report, but Mockvox has no rows for it; `shape-only`, its fields are documented, its values are made up; `own-response`, the user gave the response; `defined-report`, the user defined the report; `limit-store-unreachable`, the limits could not be read.
         * @enum {string}
         */
        ResponseNote: "not-modelled" | "shape-only" | "own-response" | "defined-report" | "limit-store-unreachable";
        /** @description A recorded request. It contains no token. */
        RecordedRequest: {
            /** @description When it arrived, in milliseconds of the tenant's clock. */
            at: number;
            server: string;
            /** @description A fingerprint that is not derived from the token. */
            token?: string;
            method: string;
            path: string;
            report?: components["schemas"]["Report"];
            query: components["schemas"]["Parameters"];
            /** @description Absent if the client disconnected before the response. */
            status?: number;
            refusal?: components["schemas"]["Outcome"];
            /** @description Whether the quota or the slots refused the request, not an error response that was asked for. */
            enforced?: boolean;
            /** @description The kind of the injected fault. */
            fault?: string;
            note?: components["schemas"]["ResponseNote"];
            rows?: number;
            /** @description Whether rows were left out because of the maximum number of rows, which the response itself does not say. */
            cut?: boolean;
            /** @description Bytes of the body that were sent. */
            bytes: number;
            /** @description The first kilobyte of the body, with secrets redacted, of the latest 1000 requests. */
            body?: string;
            /** @description Whether the whole body was sent. */
            complete: boolean;
            /** @description Milliseconds of the tenant's clock spent waiting for a slot. */
            waitedMs: number;
            /** @description Units left of the day's quota; absent if the limit store could not be reached. */
            quotaLeft?: number;
            /** @description When it arrived in real time, in milliseconds since the epoch. */
            receivedAt: number;
            /** @description Milliseconds of real time to the end of the response; absent until then. */
            durationMs?: number;
            /** @description The same in milliseconds of the tenant's clock. */
            clockMs?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
