// Generated from controls.yaml and openapi.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check that the server is ready, and where its rows come from. Needs no admin key. */
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get counters and gauges in the text format of Prometheus.
         * @description Requests, rows and bytes by report and status, error responses by id, the duration of requests, and slots and quota of the hundred tenants that were used last, by the fingerprint of their token. Counters are those of this process since its start.
         */
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get this document. */
        get: operations["readDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the campaigns, skills, routing points and agents of a server. */
        get: operations["readData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get everything that controls and requests can change, of the server or of one tenant. */
        get: operations["readStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/status/stream": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the status, as server-sent events.
         * @description The status is an event `status`, sent at once and whenever it has changed other than by the passing of time. The server looks four times a second.
         */
        get: operations["streamStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Sum up the five reports of a date range, without requesting them.
         * @description The figures are those of the rows that the tenant would get now. They use no quota and no slot, and nothing is recorded. The range may have 366 days.
         */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get the time and the speed. */
        get: operations["readClock"];
        /** Set the time, the speed, or both. The speed is global. */
        put: operations["setClock"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clock/advance": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Advance the clock by the sum of the fields. */
        post: operations["advanceClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get the profile. */
        get: operations["readProfile"];
        /** Set the profile. */
        put: operations["useProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/latency": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get the latency. */
        get: operations["readLatency"];
        /** Set the latency. */
        put: operations["setLatency"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/maintenance": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get whether all requests are refused for maintenance. */
        get: operations["readMaintenance"];
        /** Start maintenance, until it is ended or in a period of every day. */
        put: operations["setMaintenance"];
        post?: never;
        /** End maintenance. */
        delete: operations["endMaintenance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/refusals": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the pending error responses; those of a tenant with what is left of them. */
        get: operations["readRefusals"];
        put?: never;
        /**
         * Make the next requests, or each with a probability, end with an error response.
         * @description Without a token each tenant counts `times` for itself, and it stays listed until it is cleared. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.
         */
        post: operations["refuse"];
        /** Clear the pending error responses, all or those with an id. */
        delete: operations["clearRefusals"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the pending faults; those of a tenant with what is left of them. */
        get: operations["readFaults"];
        put?: never;
        /**
         * Inject a fault into the next responses, or into each with a probability.
         * @description Without a token each tenant counts `times` for itself, and it stays listed until it is cleared. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.
         */
        post: operations["injectFault"];
        /** Clear the pending faults, all or those of a kind. */
        delete: operations["clearFaults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/responses": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the responses of your own that are pending; those of a tenant with what is left of them. */
        get: operations["readResponses"];
        put?: never;
        /**
         * Respond with rows, an envelope or a whole response of your own.
         * @description To the next `times` requests, to each with a probability, or by default to every one until a reset. The checks of the request, quota and slots stay as they are. At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.
         */
        post: operations["respondWith"];
        /** Clear the pending responses of your own. */
        delete: operations["clearResponses"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Get the slots and the quota that a tenant uses. Needs the header `wolkvox-token`. */
        get: operations["readUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota/spend": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spend units of the day's quota, or all that are left. */
        post: operations["spendQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quota/reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reset the quota to its full size. */
        post: operations["resetQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Set the accepted tokens. Global. */
        put: operations["setTokens"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the latest requests that match the parameters, oldest first. */
        get: operations["readRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/stream": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Stream new requests that match the parameters, as server-sent events.
         * @description Each request is an event `request` with a recorded request as its data. A reader that is too slow misses events, and gets their number in an event `missed`, such as `{"count":3}`.
         */
        get: operations["streamRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/find": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the requests that match. If no request matches, the error describes the closest one. */
        post: operations["findRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Judge all requests since the start or the last reset, by what they missed, doubled or truncated. */
        get: operations["audit"];
        put?: never;
        /** Judge the requests, and the rows that a client kept. The body may have 64 MB. */
        post: operations["auditRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get the whole state, for an attachment that gives the same responses elsewhere. Tokens occur only as SHA-256. */
        get: operations["exportSnapshot"];
        /** Replace the whole state by that of a snapshot, or change nothing. The body may have 64 MB. */
        put: operations["importSnapshot"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reset": {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reset everything except the main clock, or reset one tenant. */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
        /** @description Clock seconds per real second; 0 pauses the clock. */
        Speed: number;
        /** @description The sum of its fields. */
        Duration: {
            days?: number;
            hours?: number;
            minutes?: number;
            seconds?: number;
            milliseconds?: number;
        };
        QuotaUnits: number;
        /** @description The accepted tokens; null accepts any token. */
        Tokens: string[] | null;
        /** @description The status of a mock server. */
        Health: {
            /** @enum {string} */
            status: "ready" | "not-ready";
            source: components["schemas"]["Source"];
            /**
             * @description Which limits it uses, its own or those that replicas share.
             * @enum {string}
             */
            limits: "own" | "shared";
            /** @description The reports that the user defined. */
            reports: components["schemas"]["DefinedReportInfo"][];
        };
        /** @description Where the rows come from. Without custom data, a mock server with the same values has the same rows. */
        Source: {
            seed: number;
            /** @description The size of the contact centre, or its conversations per day. */
            size: ("small" | "medium" | "large") | number;
            /** @description The first day with data, `YYYY-MM-DD`. */
            openedOn: string;
            /** @description Whether some interactions are corrected hours later. */
            restatement: boolean;
            /** @description Whether a few interactions happen at the times that clients get wrong. */
            edges: boolean;
            /** @description Whether the rows are custom data instead of simulated ones. */
            customData: boolean;
        };
        Usage: {
            /** @description Requests in flight, and their maximum. */
            slots: {
                used: number;
                of: number;
            };
            /** @description Units left of the day's quota, and its size. */
            quota: {
                left: number;
                of: number;
            };
        };
        /** @description An error as problem details (RFC 9457). */
        Problem: {
            /** @description `urn:mockvox:error:` and the code. */
            type: string;
            /** @description The phrase of the status. */
            title: string;
            status: number;
            /** @description What failed, what was expected, and what to do, in English. */
            detail: string;
            /** @description Stable; `docs/errors.md` lists all codes. */
            code: string;
            /** @description The values in the detail. */
            params: Record<string, never>;
        };
        /**
         * @description The id of a report of the vendor, modelled or not, or of one that the user defined.
         * @example cdr_4
         */
        Report: string;
        /**
         * @description The id of a modelled report.
         * @enum {string}
         */
        ModelledReport: "cdr_4" | "diagram_1_2" | "diagram_2" | "campaign_8" | "diagram_13";
        /**
         * @description How a response differs from what a modelled report gives. `not-modelled`, the vendor has this report, but Mockvox has no rows for it; `shape-only`, its fields are documented, its values are made up; `own-response`, the user gave the response; `defined-report`, the user defined the report; `limit-store-unreachable`, the limits could not be read.
         * @enum {string}
         */
        ResponseNote: "not-modelled" | "shape-only" | "own-response" | "defined-report" | "limit-store-unreachable";
        /**
         * @description The id of an error response.
         * @enum {string}
         */
        Refusal: "method-not-allowed" | "missing-token" | "invalid-token" | "maintenance" | "unknown-report" | "missing-parameter" | "invalid-date" | "reversed-dates" | "window-too-long" | "quota-spent" | "too-many-requests" | "time-limit" | "row-limit" | "size-limit";
        /**
         * @description The id of an error response, or `empty-window`.
         * @enum {string}
         */
        Outcome: "method-not-allowed" | "missing-token" | "invalid-token" | "maintenance" | "unknown-report" | "missing-parameter" | "invalid-date" | "reversed-dates" | "window-too-long" | "quota-spent" | "too-many-requests" | "time-limit" | "row-limit" | "size-limit" | "empty-window";
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
        /** @description A pending error response, for the next `times` requests, or at a rate. */
        PendingRefusal: {
            refusal: components["schemas"]["Refusal"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
        };
        /** @description A pending fault, for the next `times` responses, or at a rate. */
        PendingFault: {
            fault: components["schemas"]["Fault"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
        };
        /** @description A response of your own, instead of that of the report. */
        OwnResponse: components["schemas"]["OwnRows"] | components["schemas"]["OwnEnvelope"] | components["schemas"]["WholeResponse"];
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
        /** @description A pending response of your own, for the next `times` requests, or at a rate. */
        PendingResponse: {
            response: components["schemas"]["OwnResponse"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            after?: components["schemas"]["After"];
            when?: components["schemas"]["RequestMatcher"];
        };
        /** @description Which requests it applies to. Default, all. */
        RequestMatcher: {
            report?: components["schemas"]["Report"];
            query?: components["schemas"]["Parameters"];
        };
        /** @description Parameters with their values. */
        Parameters: {
            [key: string]: string;
        };
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
        FaultBytes: number;
        FaultMilliseconds: number;
        FaultRate: number;
        /** @description Printable ASCII characters. */
        FaultHeader: string;
        /** @description A status that has a body: not 204, 205 or 304. */
        FaultStatus: number;
        /**
         * @description The kind of a fault.
         * @enum {string}
         */
        FaultKind: "reset" | "cut-body" | "empty-body" | "garbage" | "byte-order-mark" | "proxy-page" | "content-type" | "slow-drip" | "delay" | "missing-field" | "extra-field" | "number-field";
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
        /** @description A set of answers to the claims. Claims that it does not name have the answer of the profile that it extends. */
        Profile: {
            /** @constant */
            mockvox: 1;
            name: components["schemas"]["ProfileName"];
            extends?: string;
            answers?: {
                [key: string]: components["schemas"]["Choice"];
            };
            observed?: {
                [key: string]: components["schemas"]["Observation"];
            };
        };
        ProfileName: string;
        /** @description What a profile chooses for a claim, either one answer or one per report. */
        Choice: string | components["schemas"]["Parameters"];
        /** @description When and by which case an answer was observed. */
        Observation: {
            at: string;
            case: string;
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description Since the epoch. */
            milliseconds: number;
            /** @description Clock seconds per real second. */
            speed: number;
        };
        /** @description The state of a mock server. It has more fields, which files.yaml describes. */
        WholeState: {
            /** @description Always `snapshot`. */
            mockvox?: string;
            /** @description The version of the format. */
            version?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description Everything that controls and requests can change. */
        Status: {
            source: components["schemas"]["Source"];
            clock: components["schemas"]["Clock"];
            /** @description How many tenants other than this one have error responses, faults or responses of their own pending; of the whole mock server, how many have any. */
            pendingForOthers: number;
            /** @description For all tenants, the defaults of new ones. */
            settings: {
                profile: components["schemas"]["Profile"];
                latency: components["schemas"]["Latency"];
                maintenance: components["schemas"]["Maintenance"];
                refusals: components["schemas"]["PendingRefusal"][];
                faults: components["schemas"]["PendingFault"][];
                responses: components["schemas"]["PendingResponse"][];
            };
            /** @description Only of one tenant. */
            usage?: components["schemas"]["Usage"];
        };
        Overview: {
            /** @description The first second, in the vendor's fourteen digits. */
            from: string;
            /** @description The last second. */
            to: string;
            reports: components["schemas"]["ReportOverview"][];
            /** @description The edges in the date range, and the days on which they happen. */
            edges: {
                id: string;
                /** @description `YYYY-MM-DD`. */
                day: string;
            }[];
        };
        ReportOverview: {
            report: components["schemas"]["ModelledReport"];
            /** @description All rows, also those beyond the limit of a response. */
            rows: number;
            totals: components["schemas"]["Totals"];
            /** @description The totals by parts; those of one dimension add up to the totals of the report. */
            parts: {
                /** @enum {string} */
                by: "bucket" | "hour" | "day" | "skill" | "campaign" | "channel" | "routing-point" | "option";
                key: string;
                totals: components["schemas"]["Totals"];
            }[];
        };
        /** @description What each figure adds up to. For `diagram_13`, its journeys. */
        Totals: {
            [key: string]: number;
        };
        Directory: {
            campaigns: components["schemas"]["NamedItems"];
            skills: components["schemas"]["NamedItems"];
            routingPoints: components["schemas"]["NamedItems"];
            agents: components["schemas"]["NamedItems"];
            /** @description Interactions at the times that clients get wrong, if the mock server has them. */
            edges?: {
                id: string;
                when: string;
                /** @description The mistake of a client that it shows. */
                catches: string;
            }[];
        };
        NamedItems: {
            id: string;
            name: string;
        }[];
        /** @description What the request must have; all fields are optional. */
        RequestFilter: {
            report?: components["schemas"]["Report"];
            status?: number;
            refusal?: components["schemas"]["Outcome"];
            server?: string;
            method?: string;
            path?: string;
            query?: components["schemas"]["Parameters"];
            since?: components["schemas"]["Time"];
        };
        DefinedReportInfo: {
            id: components["schemas"]["Report"];
            /** @description The parameters other than `api` and the dates. */
            parameters: string[];
            /** @description Those of them that are required. */
            required: string[];
            /** @description In wire order. */
            columns: string[];
        };
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
        /** @description What to judge. */
        AuditQuery: {
            report?: components["schemas"]["ModelledReport"];
            from?: components["schemas"]["Time"];
            to?: components["schemas"]["Time"];
            /** @description What the client kept, for one report. Without a report, it is recognized by the names of the columns. */
            rows?: {
                [key: string]: unknown;
            }[];
            /** @description The vendor's column by the client's name for it. Others are guessed from their names. */
            columns?: {
                [key: string]: string;
            };
            /** @description The `campaign_id` of the rows, if the client requested several. */
            campaign?: string;
        };
        AuditReport: {
            /** @description What is wrong. */
            findings: components["schemas"]["AuditFinding"][];
            /** @description What is worth knowing and may be right, such as date ranges that were read twice. */
            notes: components["schemas"]["AuditFinding"][];
            /** @description What was requested, by token, report and campaign. */
            series: components["schemas"]["AuditedSeries"][];
            /** @description Requests that the bounded log no longer remembers. */
            droppedRequests: number;
            kept?: components["schemas"]["KeptSummary"];
        };
        AuditFinding: {
            /** @description What was found. */
            id: string;
            /** @description Why, as far as the requests show it. */
            cause?: string;
            /** @enum {string} */
            severity: "loss" | "doubling" | "wrong" | "waste" | "information";
            server: string;
            /** @description A fingerprint of the token. */
            token?: string;
            report: components["schemas"]["ModelledReport"];
            campaign?: string;
            title: components["schemas"]["LocalizedText"];
            advice: components["schemas"]["LocalizedText"];
            /** @description Seconds concerned. */
            seconds: number;
            /** @description The date ranges concerned; at most 20, of `rangeCount`. */
            ranges: components["schemas"]["AuditRange"][];
            rangeCount: number;
            /** @description The requests that show it; at most 5, of `requestCount`. */
            requests: components["schemas"]["AuditedRequest"][];
            requestCount: number;
            /** @description What it cost, under each answer to the claim `window-end`. */
            cost?: {
                inclusive: components["schemas"]["AuditCost"];
                exclusive: components["schemas"]["AuditCost"];
            };
            /** @description Kept rows concerned; at most 20, of `rowCount`. */
            rows?: components["schemas"]["AuditedRow"][];
            rowCount?: number;
        };
        LocalizedText: {
            en: string;
            es: string;
        };
        /** @description Both seconds are included, in the vendor's fourteen digits. */
        AuditRange: {
            from: string;
            to: string;
        };
        AuditedRequest: {
            /** @description When it arrived, in milliseconds of the tenant's clock. */
            at: number;
            /** @description Absent if invalid. */
            from?: string;
            /** @description Absent if invalid. */
            to?: string;
            /** @description `rows`, `empty`, `own`, `cut`, `fault`, `undelivered`, `rejected`, or the id of an error response. */
            outcome: string;
            rows: number;
        };
        AuditCost: {
            /** @description Rows that the client lacks, or has with other values. */
            rows: number;
            /** @description By how much each column adds up to more than what the client has. */
            totals: {
                [key: string]: number;
            };
            /** @description False if the cost is at least this. */
            isExact: boolean;
        };
        AuditedSeries: {
            server: string;
            /** @description A fingerprint of the token. */
            token?: string;
            report: components["schemas"]["ModelledReport"];
            campaign?: string;
            requests: number;
            /** @description How many requests ended in which way. */
            outcomes: {
                [key: string]: number;
            };
            /** @description The first second that was requested. */
            from?: string;
            /** @description The last second that was requested. */
            to?: string;
            /** @description What was read of each day of GMT-5, oldest first; at most the latest 400 days. */
            days: {
                day: string;
                /** @description Read once. */
                readSeconds: number;
                /** @description Read more than once. */
                doubledSeconds: number;
                /** @description Not read. */
                missingSeconds: number;
            }[];
        };
        AuditedRow: {
            /** @description The key columns of the report. */
            key: {
                [key: string]: string;
            };
            /** @description How often the row should be there. */
            expected: number;
            /** @description How often it is. */
            kept: number;
            /** @description The columns that differ. */
            changes?: {
                [key: string]: {
                    expected: string;
                    kept: string;
                };
            };
            range?: components["schemas"]["AuditRange"];
            request?: components["schemas"]["AuditedRequest"];
        };
        /** @description The kept rows, and how they were read. */
        KeptSummary: {
            report: components["schemas"]["ModelledReport"];
            expectedRows: number;
            keptRows: number;
            /** @description The vendor's column by the client's name for it. */
            columns: {
                [key: string]: string;
            };
            /** @description What differs from the vendor's format and was accepted. */
            tolerated: components["schemas"]["LocalizedText"][];
        };
    };
    responses: {
        /** @description What is wrong, and what was requested. */
        Audit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AuditReport"];
            };
        };
        /** @description Done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The current time. */
        Clock: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description The profile in use. */
        Profile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Profile"];
            };
        };
        /** @description Requests, oldest first. */
        Requests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RecordedRequest"][];
            };
        };
        /** @description The request is invalid and changed nothing. A body of more than 256 kB gets the status 413 instead. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The limit store, which replicas share, cannot be reached. */
        StoreUnreachable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Host, the Origin or the admin key is not allowed. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The tenant's token. Without it, the control acts on all tenants. */
        token: string;
        /** @description The server number. Default, that of the mock server. */
        server: string;
        /** @description The requested report. */
        filterReport: components["schemas"]["Report"];
        /** @description The status of the response. */
        filterStatus: number;
        /** @description The id of the error response. */
        filterRefusal: components["schemas"]["Outcome"];
        /** @description The server number of the request. */
        filterServer: string;
        /** @description The HTTP method. */
        filterMethod: string;
        /** @description The path as recorded. */
        filterPath: string;
        /** @description The earliest arrival, by the tenant's clock. */
        filterSince: components["schemas"]["Time"];
        /** @description Parameters of the request, as `query[campaign_id]=77`. */
        filterQuery: components["schemas"]["Parameters"];
        /** @description Judges only requests for this report. */
        auditReport: components["schemas"]["ModelledReport"];
        /** @description The first second to judge. */
        auditFrom: components["schemas"]["Time"];
        /** @description The last second to judge. */
        auditTo: components["schemas"]["Time"];
        /** @description Sums up only this report. */
        overviewReport: components["schemas"]["ModelledReport"];
        /** @description The first second. Default, the start of the current day. */
        overviewFrom: components["schemas"]["Time"];
        /** @description The last second. Default, the end of the day of `from`. */
        overviewTo: components["schemas"]["Time"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The server is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description The server is not ready, since its limit store cannot be reached. Requests get the status 503, too. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics in the text format of Prometheus, version 0.0.4. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ids and names. Custom data has only ids. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    streamStatus: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the server stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readOverview: {
        parameters: {
            query?: {
                /** @description Sums up only this report. */
                report?: components["parameters"]["overviewReport"];
                /** @description The first second. Default, the start of the current day. */
                from?: components["parameters"]["overviewFrom"];
                /** @description The last second. Default, the end of the day of `from`. */
                to?: components["parameters"]["overviewTo"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rows and totals by report, and by their parts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "now": "2026-03-02T10:00:00-05:00",
                 *       "speed": 60
                 *     }
                 */
                "application/json": {
                    now?: components["schemas"]["Time"];
                    speed?: components["schemas"]["Speed"];
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "seconds": 60
                 *     }
                 */
                "application/json": components["schemas"]["Duration"];
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    useProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mockvox": 1,
                 *       "name": "ours",
                 *       "extends": "documented",
                 *       "answers": {
                 *         "empty-window": "empty-data"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Profile"];
            };
        };
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readLatency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latency. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        latency: components["schemas"]["Latency"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    setLatency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "latency": {
                 *         "medianMs": 800,
                 *         "p95Ms": 4000
                 *       }
                 *     }
                 */
                "application/json": {
                    latency: components["schemas"]["Latency"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The maintenance setting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        maintenance: components["schemas"]["Maintenance"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    setMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "from": "02:00",
                 *       "to": "03:00"
                 *     }
                 */
                "application/json": {
                    from?: components["schemas"]["TimeOfDay"];
                    to?: components["schemas"]["TimeOfDay"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    endMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readRefusals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: components["schemas"]["PendingRefusal"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refusal": "quota-spent",
                 *       "times": 2,
                 *       "when": {
                 *         "report": "cdr_4"
                 *       }
                 *     }
                 */
                "application/json": {
                    refusal: components["schemas"]["Refusal"];
                    times?: components["schemas"]["Times"];
                    rate?: components["schemas"]["Rate"];
                    after?: components["schemas"]["After"];
                    when?: components["schemas"]["RequestMatcher"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    clearRefusals: {
        parameters: {
            query?: {
                /** @description The id. Default, all. */
                refusal?: components["schemas"]["Refusal"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["PendingFault"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    injectFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fault": {
                 *         "kind": "cut-body",
                 *         "afterBytes": 40
                 *       },
                 *       "rate": 0.1
                 *     }
                 */
                "application/json": {
                    fault: components["schemas"]["Fault"];
                    times?: components["schemas"]["Times"];
                    rate?: components["schemas"]["Rate"];
                    after?: components["schemas"]["After"];
                    when?: components["schemas"]["RequestMatcher"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /** @description The kind. Default, all. */
                kind?: components["schemas"]["FaultKind"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readResponses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were added; the last one that applies to a request is used. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        responses: components["schemas"]["PendingResponse"][];
                    };
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    respondWith: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "response": {
                 *         "rows": [
                 *           {
                 *             "date": "2026-03-02-10",
                 *             "calls": "58",
                 *             "ivr_minutes": "32.17"
                 *           }
                 *         ]
                 *       },
                 *       "when": {
                 *         "report": "diagram_1_2"
                 *       }
                 *     }
                 */
                "application/json": {
                    response: components["schemas"]["OwnResponse"];
                    times?: components["schemas"]["Times"];
                    rate?: components["schemas"]["Rate"];
                    after?: components["schemas"]["After"];
                    when?: components["schemas"]["RequestMatcher"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    clearResponses: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage at the current time of the tenant's clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
    spendQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": 100
                 *     }
                 */
                "application/json": {
                    units: components["schemas"]["QuotaUnits"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
    resetQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
    setTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tokens": [
                 *         "one",
                 *         "two"
                 *       ]
                 *     }
                 */
                "application/json": {
                    tokens: components["schemas"]["Tokens"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    readRequests: {
        parameters: {
            query?: {
                /** @description The requested report. */
                report?: components["parameters"]["filterReport"];
                /** @description The status of the response. */
                status?: components["parameters"]["filterStatus"];
                /** @description The id of the error response. */
                refusal?: components["parameters"]["filterRefusal"];
                /** @description The server number of the request. */
                server?: components["parameters"]["filterServer"];
                /** @description The HTTP method. */
                method?: components["parameters"]["filterMethod"];
                /** @description The path as recorded. */
                path?: components["parameters"]["filterPath"];
                /** @description The earliest arrival, by the tenant's clock. */
                since?: components["parameters"]["filterSince"];
                /** @description Parameters of the request, as `query[campaign_id]=77`. */
                query?: components["parameters"]["filterQuery"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Requests"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                /** @description The requested report. */
                report?: components["parameters"]["filterReport"];
                /** @description The status of the response. */
                status?: components["parameters"]["filterStatus"];
                /** @description The id of the error response. */
                refusal?: components["parameters"]["filterRefusal"];
                /** @description The server number of the request. */
                server?: components["parameters"]["filterServer"];
                /** @description The HTTP method. */
                method?: components["parameters"]["filterMethod"];
                /** @description The path as recorded. */
                path?: components["parameters"]["filterPath"];
                /** @description The earliest arrival, by the tenant's clock. */
                since?: components["parameters"]["filterSince"];
                /** @description Parameters of the request, as `query[campaign_id]=77`. */
                query?: components["parameters"]["filterQuery"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends when the server stops. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    findRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "cdr_4",
                 *       "status": 200
                 *     }
                 */
                "application/json": components["schemas"]["RequestFilter"];
            };
        };
        responses: {
            200: components["responses"]["Requests"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    audit: {
        parameters: {
            query?: {
                /** @description Judges only requests for this report. */
                report?: components["parameters"]["auditReport"];
                /** @description The first second to judge. */
                from?: components["parameters"]["auditFrom"];
                /** @description The last second to judge. */
                to?: components["parameters"]["auditTo"];
            };
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Audit"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    auditRows: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "diagram_2",
                 *       "rows": [
                 *         {
                 *           "skill_id": "4021",
                 *           "treatment": 12
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AuditQuery"];
            };
        };
        responses: {
            200: components["responses"]["Audit"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    exportSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The snapshot, as `Snapshot` in files.yaml; at most 60 MB. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeState"];
                };
            };
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    importSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WholeState"];
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Without it, the control acts on all tenants. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number. Default, that of the mock server. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
            503: components["responses"]["StoreUnreachable"];
        };
    };
}
