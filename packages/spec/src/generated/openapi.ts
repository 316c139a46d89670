// Generated from openapi.yaml and claims.yaml by `npx pnpm@12.21.0 generate`. Do not edit.
export interface paths {
    "/api/v2/reports_manager.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one report for a date range
         * @description `api` selects the report. The date range is in GMT-5 (claim `time-zone`). Unknown parameters are ignored; if a parameter is repeated, the last value is used.
         */
        get: operations["readReport"];
        put?: never;
        post?: never;
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
        /** @description A date and time in the vendor's format, `YYYYmmddHHiiss`, fourteen digits, GMT-5. */
        VendorTime: string;
        /** @description Digits, or `all` for every campaign. */
        CampaignId: string;
        /** @description 200, as a number or as a string, depending on the report (claim `success-code-type`). */
        SuccessCode: 200 | "200";
        /** @description Null, or empty (claim `success-error`). */
        SuccessError: null | string;
        /** @description The number of records. It is plural even for 1, and may be missing if there are none (claim `empty-message`). */
        FoundMessage: string;
        /** @description An integer without separators. */
        Count: string;
        /** @description Minutes, with or without decimals, or a clock `HH:MM:SS` (claim `minutes-format`). */
        Minutes: string;
        /** @description A number, with or without decimals and commas between thousands (claim `cost-format`). The currency is not published. */
        Cost: string;
        /** @description Two decimals, or a bare zero, with or without a space and a percent sign (claims `percentage-format`, `zero-percentage`). */
        Percentage: string;
        /** @description A percentage that may be negative (claim `service-level-sign`). */
        Gain: string;
        /** @description Digits; empty or a dash if the channel provides none (claim `missing-contact`). */
        Contact: string;
        /** @description An hour of a day in one of the formats of claim `hour-format`, or only the day (claim `row-grain`). */
        Hour: string;
        /** @description A successful response without data, returned only under some answers to the claim `empty-window`. */
        EmptyReport: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: unknown[];
        };
        /** @description The envelope of an error response, and of an empty date range. */
        Refusal: {
            /**
             * @description The HTTP status, repeated as a string or a number (claim `refusal-code-type`).
             * @example 403
             */
            code: string | number;
            /**
             * @description The status's reason phrase in upper case.
             * @example FORBIDDEN
             */
            error: string;
            /**
             * @description The server's error message.
             * @example TOKEN LIMIT EXCEEDED
             */
            msg: string;
            /** @description Absent by default; see claim `refusal-data` for the other candidates. */
            data?: null | unknown[];
        };
        /** @description One bucket of call durations. */
        cdr_4_row: {
            /**
             * @description The bucket's seconds as the page writes them, or with a plain hyphen; only with claim `interval-key`.
             * @example 0-5 seg
             * @enum {string}
             */
            INTERVAL?: "0-5 seg" | "6-20 seg" | "21-60 seg" | "61 – 121 seg" | "61-121 seg" | "más de 121 seg";
            /**
             * @description Calls whose duration falls in the bucket (inbound, outbound and internal).
             * @example 412
             */
            calls: components["schemas"]["Count"];
            /**
             * @description Minutes that those calls consumed.
             * @example 624.35
             */
            minutes: components["schemas"]["Minutes"];
            /**
             * @description The total cost of those calls.
             * @example 41877.00
             */
            cost: components["schemas"]["Cost"];
            /**
             * @description The bucket's percentage of all calls in the date range, rounded separately.
             * @example 28.81 %
             */
            percentage: components["schemas"]["Percentage"];
        };
        /** @description Call durations in five buckets. `data` is an object, unlike in the other reports. */
        cdr_4_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: {
                /** @description Calls of 0 to 5 seconds. */
                "0_5_seg": components["schemas"]["cdr_4_row"];
                /** @description Calls of 6 to 20 seconds. */
                "6_20_seg": components["schemas"]["cdr_4_row"];
                /** @description Calls of 21 to 60 seconds. */
                "21_60_seg": components["schemas"]["cdr_4_row"];
                /** @description Calls of 61 to 120 seconds. */
                "61_120_seg": components["schemas"]["cdr_4_row"];
                /** @description Calls of 121 seconds and more, despite its name (claim `second-121-bucket`). */
                greater_than_121: components["schemas"]["cdr_4_row"];
                /** @description All calls; only with claim `global-figures`. */
                global?: components["schemas"]["cdr_4_row"];
            };
        };
        /** @description One hour of the voice menus. The key of the hour is `date` or `day` (claim `hour-key`). */
        diagram_1_2_row: components["schemas"]["diagram_1_2_row_by_date"] | components["schemas"]["diagram_1_2_row_by_day"];
        /** @description One hour of the voice menus, with the hour under `date`. */
        diagram_1_2_row_by_date: {
            /**
             * @description The hour, under the key used by the pages.
             * @example 2026-03-02-10
             */
            date: components["schemas"]["Hour"];
            /**
             * @description Calls handled by the voice menu in that hour.
             * @example 57
             */
            calls: components["schemas"]["Count"];
            /**
             * @description Time that those calls spent in the voice menu.
             * @example 48.20
             */
            ivr_minutes: components["schemas"]["Minutes"];
        };
        /** @description One hour of the voice menus, with the hour under `day`. */
        diagram_1_2_row_by_day: {
            /**
             * @description The hour, under the key of the sample in the vendor's Postman collection.
             * @example 2026-03-02-10
             */
            day: components["schemas"]["Hour"];
            /**
             * @description Calls handled by the voice menu in that hour.
             * @example 57
             */
            calls: components["schemas"]["Count"];
            /**
             * @description Time that those calls spent in the voice menu.
             * @example 48.20
             */
            ivr_minutes: components["schemas"]["Minutes"];
        };
        /** @description Calls and minutes of the voice menus, hour by hour. */
        diagram_1_2_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_1_2_row"][];
        };
        /** @description One skill's use of smart wait, the offer of a call-back instead of waiting on hold. It starts by itself when the skill's target service level is at risk. */
        diagram_2_row: {
            /**
             * @description The skill's number.
             * @example 4173
             */
            skill_id: string;
            /**
             * @description Calls handled by smart wait.
             * @example 120
             */
            treatment: components["schemas"]["Count"];
            /**
             * @description Callers who did not choose to be called back.
             * @example 31
             */
            customer_say_no: components["schemas"]["Count"];
            /**
             * @description Callers who chose to be called back.
             * @example 74
             */
            customer_say_yes: components["schemas"]["Count"];
            /**
             * @description Call-backs that did not reach the caller.
             * @example 12
             */
            recall_fail: components["schemas"]["Count"];
            /**
             * @description Call-backs that reached the caller.
             * @example 55
             */
            recall_ok: components["schemas"]["Count"];
            /**
             * @description The percentage by which smart wait raised the skill's service level.
             * @example 6.42 %
             */
            service_level_up: components["schemas"]["Gain"];
        };
        /** @description Smart wait, one row per skill that used it. */
        diagram_2_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_2_row"][];
        };
        /** @description How often one telephone was dialled, with what results. Numbers that are never reached can be removed from a campaign's base. */
        campaign_8_row: {
            /**
             * @description The record's telephone, possibly with a prefix (claim `phone-prefix`); `TOTAL` in a row of totals (claim `total-row`).
             * @example 3005550142
             */
            telephone: string;
            /**
             * @description Total machine recognitions of the telephone (claim `machine-total`).
             * @example 5
             */
            total_machine_recognitions: components["schemas"]["Count"];
            /**
             * @description Attempts that were not answered.
             * @example 2
             */
            no_answer: components["schemas"]["Count"];
            /**
             * @description Attempts answered by a machine.
             * @example 1
             */
            answer_machine: components["schemas"]["Count"];
            /**
             * @description Attempts that got a busy signal.
             * @example 1
             */
            busy: components["schemas"]["Count"];
            /**
             * @description Attempts that failed because of network congestion.
             * @example 0
             */
            congestion: components["schemas"]["Count"];
            /**
             * @description Attempts that could not be dialled.
             * @example 1
             */
            failed: components["schemas"]["Count"];
        };
        /** @description Machine codes of a campaign's dial attempts, one row per telephone. */
        campaign_8_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["campaign_8_row"][];
        };
        /** @description One menu option traversed by one interaction, as recorded by the component for the final menu option. */
        diagram_13_row: {
            /**
             * @description The routing point's number.
             * @example 2304
             */
            rp_id: string;
            /**
             * @description The interaction's id; all its rows have the same one.
             * @example 0001.0002.0003.1772463909.1234
             */
            conn_id: string;
            /**
             * @description The customer's identity number, if it is known.
             * @example 1000000142
             */
            customer_id: components["schemas"]["Contact"];
            /**
             * @description The channel that the customer used; the last one only with claim `menu-channels`.
             * @example voice
             * @enum {string}
             */
            channel: "voice" | "chat-web" | "chat-whatsapp" | "chat-facebook" | "chat-telegram" | "chat-instagram";
            /**
             * @description Number of attempts made at the routing point (claim `attempt-meaning`).
             * @example 1
             */
            attempt: components["schemas"]["Count"];
            /**
             * @description The customer's telephone, possibly with a prefix (claim `phone-prefix`).
             * @example 3005550142
             */
            telephone: components["schemas"]["Contact"];
            /**
             * @description When the interaction started, unless claim `menu-date` says otherwise. Claim `menu-date-format` is about how it is written.
             * @example 2026-03-02 10:05:09
             */
            date: string;
            /**
             * @description The second in which the option was entered, counted from the start of the interaction unless claim `second-event-origin` says otherwise.
             * @example 14
             */
            second_event: components["schemas"]["Count"];
            /**
             * @description The option that the customer chose, by the name that the operation gave it.
             * @example ESTADO_PEDIDO
             */
            cod_opc_menu: string;
        };
        /** @description Menu options in routing points of voice and chat, one row per option traversed by an interaction. */
        diagram_13_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: components["schemas"]["SuccessError"];
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_13_row"][];
        };
        cdr_4_query: {
            date_ini: components["schemas"]["VendorTime"];
            date_end: components["schemas"]["VendorTime"];
        };
        diagram_1_2_query: {
            date_ini: components["schemas"]["VendorTime"];
            date_end: components["schemas"]["VendorTime"];
        };
        diagram_2_query: {
            date_ini: components["schemas"]["VendorTime"];
            date_end: components["schemas"]["VendorTime"];
        };
        campaign_8_query: {
            campaign_id: components["schemas"]["CampaignId"];
            date_ini: components["schemas"]["VendorTime"];
            date_end: components["schemas"]["VendorTime"];
        };
        diagram_13_query: {
            date_ini: components["schemas"]["VendorTime"];
            date_end: components["schemas"]["VendorTime"];
        };
    };
    responses: {
        /** @description The report's rows. */
        Report: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["cdr_4_envelope"] | components["schemas"]["diagram_1_2_envelope"] | components["schemas"]["diagram_2_envelope"] | components["schemas"]["campaign_8_envelope"] | components["schemas"]["diagram_13_envelope"] | components["schemas"]["EmptyReport"];
            };
        };
        /** @description The request is not valid. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The request has no token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The token is not valid, or cannot be used at the moment. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Nothing happened in the date range. The request was valid, despite the message. */
        EmptyDateRange: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Only GET is allowed. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Processing took longer than the time limit. */
        TimeLimit: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
    };
    parameters: {
        /** @description The report to read. */
        api: "cdr_4" | "diagram_1_2" | "diagram_2" | "campaign_8" | "diagram_13";
        /** @description A campaign id, or `all`. Required by `campaign_8`; the other reports ignore it. */
        campaign_id: components["schemas"]["CampaignId"];
        /** @description First second of the date range, in GMT-5. */
        date_ini: components["schemas"]["VendorTime"];
        /** @description Last second of the date range, in GMT-5. It may be in the future. */
        date_end: components["schemas"]["VendorTime"];
        /**
         * @description The operation's server number, repeated. The samples of cdr_4, diagram_2 and campaign_8 send it; those of diagram_1_2 and diagram_13 and most integrators do not (claim `server-header`).
         * @example 0001
         */
        wolkvox_server: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readReport: {
        parameters: {
            query: {
                /** @description The report to read. */
                api: components["parameters"]["api"];
                /** @description A campaign id, or `all`. Required by `campaign_8`; the other reports ignore it. */
                campaign_id?: components["parameters"]["campaign_id"];
                /** @description First second of the date range, in GMT-5. */
                date_ini: components["parameters"]["date_ini"];
                /** @description Last second of the date range, in GMT-5. It may be in the future. */
                date_end: components["parameters"]["date_end"];
            };
            header?: {
                /**
                 * @description The operation's server number, repeated. The samples of cdr_4, diagram_2 and campaign_8 send it; those of diagram_1_2 and diagram_13 and most integrators do not (claim `server-header`).
                 * @example 0001
                 */
                wolkvox_server?: components["parameters"]["wolkvox_server"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Report"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["EmptyDateRange"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["TimeLimit"];
        };
    };
}
