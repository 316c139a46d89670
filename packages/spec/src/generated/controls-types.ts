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
        /** List the pending error responses, with what is left of them. */
        get: operations["readRefusals"];
        put?: never;
        /**
         * Make the next requests, or each with a probability, end with an error response.
         * @description At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.
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
        /** List the pending faults, with what is left of them. */
        get: operations["readFaults"];
        put?: never;
        /**
         * Inject a fault into the next responses, or into each with a probability.
         * @description At most 1,000 can be pending globally, and 1,000 more per tenant, of 1 MB in total each.
         */
        post: operations["injectFault"];
        /** Clear the pending faults, all or those of a kind. */
        delete: operations["clearFaults"];
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
        /** @description Whether all requests are refused for maintenance, or in which period of every day. */
        Maintenance: boolean | {
            from: components["schemas"]["TimeOfDay"];
            to: components["schemas"]["TimeOfDay"];
        };
        /** @description Where the rows come from. Without custom data, a mock server with the same values has the same rows. */
        Source: {
            seed: number;
            /** @description The size of the contact centre, or its interactions per day. */
            size: ("small" | "medium" | "large") | number;
            /** @description The first day with data, `YYYY-MM-DD`. */
            openedOn: string;
            /** @description Whether some interactions are corrected hours later. */
            restatement: boolean;
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
         * @description A report's id.
         * @enum {string}
         */
        Report: "cdr_4" | "diagram_1_2" | "diagram_2" | "campaign_8" | "diagram_13";
        /**
         * @description The id of an error response.
         * @enum {string}
         */
        Refusal: "method-not-allowed" | "missing-token" | "invalid-token" | "maintenance" | "unknown-report" | "missing-parameter" | "invalid-date" | "reversed-dates" | "window-too-long" | "quota-spent" | "too-many-requests" | "time-limit" | "row-limit" | "size-limit";
        Outcome: components["schemas"]["Refusal"] | "empty-window";
        /**
         * @description Milliseconds since the epoch, an ISO time with an offset, or the vendor's 14 digits in GMT-5.
         * @example 2026-03-02T10:00:00-05:00
         */
        Time: number | string;
        /** @description The next `times` requests. Default 1; excludes `rate`. */
        Times: number;
        /** @description The probability of each request, drawn by the seed. */
        Rate: number;
        /** @description A pending error response, for the next `times` requests, or at a rate. */
        PendingRefusal: {
            refusal: components["schemas"]["Refusal"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            when?: components["schemas"]["RequestMatcher"];
        };
        /** @description A pending fault, for the next `times` responses, or at a rate. */
        PendingFault: {
            fault: components["schemas"]["Fault"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
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
        /** @description Milliseconds of the clock, constant, log-normal, or growing with the date range. */
        Latency: number | {
            medianMs: number;
            p95Ms: number;
        } | {
            baseMs: number;
            perDayMs: number;
        };
        /** @description A broken response, by its kind. */
        Fault: {
            /** @constant */
            kind: "reset";
            afterBytes?: number;
        } | {
            /** @constant */
            kind: "cut-body";
            afterBytes: number;
        } | {
            /** @enum {string} */
            kind: "empty-body" | "garbage" | "byte-order-mark";
        } | {
            /** @constant */
            kind: "proxy-page";
            /** @description A status that has a body: not 204, 205 or 304. */
            status?: number;
        } | {
            /** @constant */
            kind: "content-type";
            value: string;
        } | {
            /** @constant */
            kind: "slow-drip";
            bytesPerSecond: number;
        } | {
            /** @enum {string} */
            kind: "missing-field" | "number-field";
            field: string;
        } | {
            /** @constant */
            kind: "extra-field";
            field: string;
            value: string;
        };
        /** @description A set of answers to the claims. Claims that it does not name have the answer of the profile that it extends. */
        Profile: {
            /** @constant */
            mockvox: 1;
            name: string;
            extends?: string;
            answers?: {
                [key: string]: string | components["schemas"]["Parameters"];
            };
            observed?: {
                [key: string]: {
                    at: string;
                    case: string;
                };
            };
        };
        Clock: {
            /** Format: date-time */
            now: string;
            /** @description Since the epoch. */
            milliseconds: number;
            /** @description Clock seconds per real second. */
            speed: number;
        };
        Directory: {
            campaigns: components["schemas"]["NamedItems"];
            skills: components["schemas"]["NamedItems"];
            routingPoints: components["schemas"]["NamedItems"];
            agents: components["schemas"]["NamedItems"];
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
            rows?: number;
            /** @description Bytes of the body that were sent. */
            bytes: number;
            /** @description Whether the whole body was sent. */
            complete: boolean;
            /** @description Milliseconds of the tenant's clock spent waiting for a slot. */
            waitedMs: number;
            /** @description Units left of the day's quota. */
            quotaLeft: number;
        };
    };
    responses: {
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
                    "application/json": {
                        /** @constant */
                        status: "ready";
                        source: components["schemas"]["Source"];
                    };
                };
            };
            400: components["responses"]["Invalid"];
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
                    /** @description Clock seconds per real second; 0 pauses the clock. */
                    speed?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
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
                "application/json": {
                    days?: number;
                    hours?: number;
                    minutes?: number;
                    seconds?: number;
                    milliseconds?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
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
                kind?: string;
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
                    units: number;
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Invalid"];
            403: components["responses"]["Forbidden"];
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
                    /** @description Null accepts any token. */
                    tokens: string[] | null;
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
        };
    };
}
