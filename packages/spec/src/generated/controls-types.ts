// Made by `npx pnpm@12.21.0 generate` from controls.yaml and openapi.yaml. Do not edit.
export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tell whether it answers, and what its rows come from. Never guarded. */
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
        /** This document. */
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
        /** List the ids of a server that reports can be asked for, with names. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell the time and the speed. */
        get: operations["readClock"];
        /** Set the time, the speed, or both. The speed is everybody's. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the time on at once; the parts add up. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell the answers to the claims. */
        get: operations["readProfile"];
        /** Use a profile. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell how long a request works. */
        get: operations["readLatency"];
        /** Set how long a request works. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell whether everybody is refused for maintenance. */
        get: operations["readMaintenance"];
        /** Begin maintenance, until it is ended, or at a time of every day. */
        put: operations["beginMaintenance"];
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell the refusals that were asked for and have not come yet, with what is left of them. */
        get: operations["readRefusals"];
        put?: never;
        /**
         * Make the next requests, or a rate of all, end with an error response.
         * @description At most 1,000 may be pending for everybody, and beside them for one tenant, of 1 MB together.
         */
        post: operations["refuse"];
        /** Forget the refusals that were asked for and have not come yet, all or those of one kind. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell the faults that were asked for and have not come yet, with what is left of them. */
        get: operations["readFaults"];
        put?: never;
        /**
         * Inject a fault into the next responses, or into a rate of all.
         * @description At most 1,000 may be pending for everybody, and beside them for one tenant, of 1 MB together.
         */
        post: operations["injectFault"];
        /** Forget the faults that were asked for and have not come yet, all or those of one kind. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** Tell what one tenant uses of its slots and its quota. It wants the header `wolkvox-token`. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Spend units of the day's quota; more than are left spends all. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fill the quota. */
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
        /** Name the tokens that exist. For everybody alone. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /** List the latest requests, oldest first; with parameters, those that are as wanted. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        /**
         * Stream the requests from now on, as server-sent events; with parameters, those that are as wanted.
         * @description Each is an event `request` with an entry as its data. A reader that falls behind loses events; it is told how many by an event `missed`, `{"count":3}`.
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the requests that are as wanted. When there is none, the error tells the nearest. */
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
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go back to the beginning, everybody or one tenant. Everybody's clock stays where it is. */
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
        /** @description Whether everybody is refused for maintenance, or when in the day. */
        Maintenance: boolean | {
            from: components["schemas"]["TimeOfDay"];
            to: components["schemas"]["TimeOfDay"];
        };
        /** @description What the rows come from. With the same seed, size, day and restatement another fake has the same, unless they are own data. */
        Source: {
            seed: number;
            /** @description How busy the contact centre is, or its interactions a day. */
            size: ("small" | "medium" | "large") | number;
            /** @description The day on which the operation opened, `YYYY-MM-DD`. */
            openedOn: string;
            /** @description Whether a few interactions are re-coded hours later. */
            restatement: boolean;
            /** @description Whether the rows are data of the user's own instead. */
            ownData: boolean;
        };
        Usage: {
            /** @description Requests in flight, and how many there may be. */
            slots: {
                used: number;
                of: number;
            };
            /** @description Units of the day's quota that are left, and how many a day has. */
            quota: {
                left: number;
                of: number;
            };
        };
        Problem: {
            /** @description What is wrong and what to do. */
            error: string;
        };
        /**
         * @description A report's id.
         * @enum {string}
         */
        Report: "cdr_4" | "diagram_1_2" | "diagram_2" | "campaign_8" | "diagram_13";
        /**
         * @description A refusal's id.
         * @enum {string}
         */
        Refusal: "method-not-allowed" | "missing-token" | "invalid-token" | "maintenance" | "unknown-report" | "missing-parameter" | "invalid-date" | "reversed-dates" | "window-too-long" | "quota-spent" | "too-many-requests" | "time-limit" | "row-limit" | "size-limit";
        Outcome: components["schemas"]["Refusal"] | "empty-window";
        /**
         * @description Milliseconds since the epoch, an ISO time with an offset, or a second as the vendor writes it, in GMT-5.
         * @example 2026-03-02T10:00:00-05:00
         */
        Moment: number | string;
        /** @description The next `times` requests. Default 1; excludes `rate`. */
        Times: number;
        /** @description The probability of each request, drawn by the seed. */
        Rate: number;
        /** @description A pending error response, for the next `times` requests, or at a rate. */
        ArmedRefusal: {
            refusal: components["schemas"]["Refusal"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            when?: components["schemas"]["When"];
        };
        /** @description A pending fault, for the next `times` responses, or at a rate. */
        ArmedFault: {
            fault: components["schemas"]["Fault"];
            times?: components["schemas"]["Times"];
            rate?: components["schemas"]["Rate"];
            when?: components["schemas"]["When"];
        };
        /** @description Which requests it is for. Absent, all. */
        When: {
            report?: components["schemas"]["Report"];
            query?: components["schemas"]["Parameters"];
        };
        /** @description Parameters with their values. */
        Parameters: {
            [key: string]: string;
        };
        /** @description Milliseconds of the clock, always the same, log-normal, or growing with the window. */
        Latency: number | {
            medianMs: number;
            p95Ms: number;
        } | {
            baseMs: number;
            perDayMs: number;
        };
        /** @description Trouble on the way of an answer, by its kind. */
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
            /** @description One that has a body: not 204, 205 or 304. */
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
        /** @description A choice of answers to the claims; those that it does not name keep the answer of the one that it extends. */
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
            /** @description Its seconds per second. */
            speed: number;
        };
        Directory: {
            campaigns: components["schemas"]["Named"];
            skills: components["schemas"]["Named"];
            routingPoints: components["schemas"]["Named"];
            agents: components["schemas"]["Named"];
        };
        Named: {
            id: string;
            name: string;
        }[];
        /** @description What the request had; each part may be absent. */
        Wanted: {
            report?: components["schemas"]["Report"];
            status?: number;
            refusal?: components["schemas"]["Outcome"];
            server?: string;
            method?: string;
            path?: string;
            query?: components["schemas"]["Parameters"];
            since?: components["schemas"]["Moment"];
        };
        /** @description One request. It holds no token. */
        Entry: {
            /** @description Milliseconds of the tenant's clock at which it came in. */
            at: number;
            server: string;
            /** @description Stands for the token; nothing of the token is in it. */
            token?: string;
            method: string;
            path: string;
            report?: components["schemas"]["Report"];
            query: components["schemas"]["Parameters"];
            /** @description Absent when the caller went away before there was an answer. */
            status?: number;
            refusal?: components["schemas"]["Outcome"];
            rows?: number;
            /** @description Bytes of the body that were handed over. */
            bytes: number;
            /** @description Whether the body was handed over to its end. */
            whole: boolean;
            /** @description Milliseconds of the tenant's clock that it waited for a slot. */
            waited: number;
            /** @description What was left of the day's quota. */
            quotaLeft: number;
        };
    };
    responses: {
        /** @description It is done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The time now. */
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
                "application/json": components["schemas"]["Entry"][];
            };
        };
        /** @description Nothing was changed. A body of more than 256 kB gets the status 413 instead. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
        /** @description The Host, the Origin or the admin key is not one that may use the controls. */
        Guarded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The tenant's token. Absent, the control is for everybody. */
        token: string;
        /** @description The server number; the fake's default when absent. */
        server: string;
        /** @description The report asked for. */
        wantedReport: components["schemas"]["Report"];
        /** @description The status answered. */
        wantedStatus: number;
        /** @description The refusal given. */
        wantedRefusal: components["schemas"]["Outcome"];
        /** @description The server number asked. */
        wantedServer: string;
        /** @description The HTTP method. */
        wantedMethod: string;
        /** @description The path, as the journal shows it. */
        wantedPath: string;
        /** @description The time of the tenant's clock from which they came. */
        wantedSince: components["schemas"]["Moment"];
        /** @description Parameters that it had, as `query[campaign_id]=77`. */
        wantedQuery: components["schemas"]["Parameters"];
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
            /** @description It answers. */
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
            400: components["responses"]["Refused"];
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readData: {
        parameters: {
            query?: never;
            header?: {
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Own data has ids alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Directory"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    setClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
                    now?: components["schemas"]["Moment"];
                    /** @description Its seconds per second; 0 stands still. */
                    speed?: number;
                };
            };
        };
        responses: {
            200: components["responses"]["Clock"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    advanceClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Profile"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    useProfile: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readLatency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    setLatency: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    beginMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    endMaintenance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readRefusals: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refusals: components["schemas"]["ArmedRefusal"][];
                    };
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
                    when?: components["schemas"]["When"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    clearRefusals: {
        parameters: {
            query?: {
                /** @description Those alone. Absent, all. */
                refusal?: components["schemas"]["Refusal"];
            };
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readFaults: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description In the order in which they were asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["ArmedFault"][];
                    };
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    injectFault: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
                    when?: components["schemas"]["When"];
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    clearFaults: {
        parameters: {
            query?: {
                /** @description Those alone. Absent, all. */
                kind?: string;
            };
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readUsage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The usage at this moment of the tenant's clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    spendQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    resetQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
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
                    /** @description Null accepts any. */
                    tokens: string[] | null;
                };
            };
        };
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    readRequests: {
        parameters: {
            query?: {
                /** @description The report asked for. */
                report?: components["parameters"]["wantedReport"];
                /** @description The status answered. */
                status?: components["parameters"]["wantedStatus"];
                /** @description The refusal given. */
                refusal?: components["parameters"]["wantedRefusal"];
                /** @description The server number asked. */
                server?: components["parameters"]["wantedServer"];
                /** @description The HTTP method. */
                method?: components["parameters"]["wantedMethod"];
                /** @description The path, as the journal shows it. */
                path?: components["parameters"]["wantedPath"];
                /** @description The time of the tenant's clock from which they came. */
                since?: components["parameters"]["wantedSince"];
                /** @description Parameters that it had, as `query[campaign_id]=77`. */
                query?: components["parameters"]["wantedQuery"];
            };
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Requests"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    streamRequests: {
        parameters: {
            query?: {
                /** @description The report asked for. */
                report?: components["parameters"]["wantedReport"];
                /** @description The status answered. */
                status?: components["parameters"]["wantedStatus"];
                /** @description The refusal given. */
                refusal?: components["parameters"]["wantedRefusal"];
                /** @description The server number asked. */
                server?: components["parameters"]["wantedServer"];
                /** @description The HTTP method. */
                method?: components["parameters"]["wantedMethod"];
                /** @description The path, as the journal shows it. */
                path?: components["parameters"]["wantedPath"];
                /** @description The time of the tenant's clock from which they came. */
                since?: components["parameters"]["wantedSince"];
                /** @description Parameters that it had, as `query[campaign_id]=77`. */
                query?: components["parameters"]["wantedQuery"];
            };
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream; it ends with the fake. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    findRequests: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
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
                "application/json": components["schemas"]["Wanted"];
            };
        };
        responses: {
            200: components["responses"]["Requests"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The tenant's token. Absent, the control is for everybody. */
                "wolkvox-token"?: components["parameters"]["token"];
                /** @description The server number; the fake's default when absent. */
                wolkvox_server?: components["parameters"]["server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            400: components["responses"]["Refused"];
            403: components["responses"]["Guarded"];
        };
    };
}
