// Made by `npx pnpm@12.21.0 generate` from openapi.yaml and claims.yaml. Do not edit.
export interface paths {
    "/api/v2/reports_manager.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one report for a window of time
         * @description `api` chooses the report. The window is given in the operation's local time, GMT-5. Unknown parameters are ignored; of a repeated one the last counts.
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
        /** @description A second as the vendor takes it, `YYYYmmddHHiiss`, fourteen digits, GMT-5. */
        WindowSecond: string;
        /** @description Digits, or `all` for every campaign. */
        CampaignId: string;
        /** @description 200, as a number or as a string; which one depends on the report (claim `success-code-type`). */
        SuccessCode: 200 | "200";
        /** @description How many records the answer counts. There is no singular. */
        FoundMessage: string;
        /** @description A whole number without separators. */
        Count: string;
        /** @description Minutes with two decimals, or a clock `HH:MM:SS` (claim `minutes-format`). */
        Minutes: string;
        /** @description Two decimals, thousands bare or parted by commas (claim `cost-format`). The currency is not published. */
        Cost: string;
        /** @description Two decimals, or a bare zero, with or without a blank and a percent sign (claims `percentage-format`, `zero-percentage`). */
        Percentage: string;
        /** @description A percentage that may lie below zero (claim `service-level-sign`). */
        Gain: string;
        /** @description Digits; empty or a dash when the channel gives none (claim `missing-contact`). */
        Contact: string;
        /** @description An hour of a day in one of the spellings of claim `hour-format`, or the day alone (claim `row-grain`). */
        Hour: string;
        /** @description A successful answer without data; only some answers to the claim `empty-window` bring it. */
        NothingFound: {
            code: components["schemas"]["SuccessCode"];
            error: null;
            msg: components["schemas"]["FoundMessage"];
            data: unknown[];
        };
        /** @description The envelope of a refusal, and of an empty window. */
        Refusal: {
            /**
             * @description The HTTP status again, as a string or a number (claim `refusal-code-type`).
             * @example 403
             */
            code: string | number;
            /**
             * @description The status's reason phrase in capitals.
             * @example FORBIDDEN
             */
            error: string;
            /**
             * @description What the server minds.
             * @example TOKEN LIMIT EXCEEDED
             */
            msg: string;
            /** @description Absent by default; claim `refusal-data` knows the other candidates. */
            data?: null | unknown[];
        };
        cdr_4_query: {
            date_ini: components["schemas"]["WindowSecond"];
            date_end: components["schemas"]["WindowSecond"];
        };
        /** @description One bucket of call durations. */
        cdr_4_row: {
            /**
             * @description The bucket's seconds in the words of the page; only by claim `interval-key`.
             * @example 0-5 seg
             * @enum {string}
             */
            INTERVAL?: "0-5 seg" | "6-20 seg" | "21-60 seg" | "61-121 seg" | "más de 121 seg";
            /**
             * @description Calls whose duration falls in the bucket, inbound, outbound and internal together.
             * @example 412
             */
            calls: components["schemas"]["Count"];
            /**
             * @description Talk time of those calls.
             * @example 624.35
             */
            minutes: components["schemas"]["Minutes"];
            /**
             * @description What those calls cost together.
             * @example 41877.00
             */
            cost: components["schemas"]["Cost"];
            /**
             * @description The bucket's share of all calls of the window, rounded by itself.
             * @example 28.81 %
             */
            percentage: components["schemas"]["Percentage"];
        };
        /** @description Call durations in five buckets. `data` is an object, unlike in the other reports. */
        cdr_4_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: null;
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
            };
        };
        diagram_1_2_query: {
            date_ini: components["schemas"]["WindowSecond"];
            date_end: components["schemas"]["WindowSecond"];
        };
        /** @description One hour of the voice menus. The hour's key is `date` or `day` (claim `hour-key`). */
        diagram_1_2_row: components["schemas"]["diagram_1_2_row_by_date"] | components["schemas"]["diagram_1_2_row_by_day"];
        /** @description One hour of the voice menus, its hour under `date`. */
        diagram_1_2_row_by_date: {
            /**
             * @description The hour, under the key that the pages use.
             * @example 2026-03-02-10
             */
            date: components["schemas"]["Hour"];
            /**
             * @description Calls that the voice menu attended in that hour.
             * @example 57
             */
            calls: components["schemas"]["Count"];
            /**
             * @description Time that those calls spent in the voice menu.
             * @example 48.20
             */
            ivr_minutes: components["schemas"]["Minutes"];
        };
        /** @description One hour of the voice menus, its hour under `day`. */
        diagram_1_2_row_by_day: {
            /**
             * @description The hour, under the key of the sample in the vendor's Postman collection.
             * @example 2026-03-02-10
             */
            day: components["schemas"]["Hour"];
            /**
             * @description Calls that the voice menu attended in that hour.
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
            error: null;
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_1_2_row"][];
        };
        diagram_2_query: {
            date_ini: components["schemas"]["WindowSecond"];
            date_end: components["schemas"]["WindowSecond"];
        };
        /** @description One skill's use of smart wait, the offer to be called back instead of holding. */
        diagram_2_row: {
            /**
             * @description The skill's number.
             * @example 4173
             */
            skill_id: string;
            /**
             * @description Calls that smart wait took over.
             * @example 120
             */
            treatment: components["schemas"]["Count"];
            /**
             * @description Callers who preferred to hold.
             * @example 31
             */
            customer_say_no: components["schemas"]["Count"];
            /**
             * @description Callers who asked to be called back.
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
             * @description By how much smart wait raised the skill's service level.
             * @example 6.42 %
             */
            service_level_up: components["schemas"]["Gain"];
        };
        /** @description Smart wait, one row per skill that used it. */
        diagram_2_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: null;
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_2_row"][];
        };
        campaign_8_query: {
            campaign_id: components["schemas"]["CampaignId"];
            date_ini: components["schemas"]["WindowSecond"];
            date_end: components["schemas"]["WindowSecond"];
        };
        /** @description What the dialler met at one telephone. */
        campaign_8_row: {
            /**
             * @description The number dialled, perhaps with the operation's dial prefix (claim `phone-prefix`); `TOTAL` in a row of totals (claim `total-row`).
             * @example 3005550142
             */
            telephone: string;
            /**
             * @description Attempts that ended in a machine code, also in those without a column (claim `machine-total`).
             * @example 5
             */
            total_machine_recognitions: components["schemas"]["Count"];
            /**
             * @description Attempts that nobody answered.
             * @example 2
             */
            no_answer: components["schemas"]["Count"];
            /**
             * @description Attempts answered by a machine.
             * @example 1
             */
            answer_machine: components["schemas"]["Count"];
            /**
             * @description Attempts that met a busy line.
             * @example 1
             */
            busy: components["schemas"]["Count"];
            /**
             * @description Attempts that met a congested network.
             * @example 0
             */
            congestion: components["schemas"]["Count"];
            /**
             * @description Attempts that could not be dialled.
             * @example 1
             */
            failed: components["schemas"]["Count"];
        };
        /** @description Machine codes of a campaign's dialling, one row per telephone. */
        campaign_8_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: null;
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["campaign_8_row"][];
        };
        diagram_13_query: {
            date_ini: components["schemas"]["WindowSecond"];
            date_end: components["schemas"]["WindowSecond"];
        };
        /** @description One menu option that one interaction passed through. */
        diagram_13_row: {
            /**
             * @description The routing point's number.
             * @example 2304
             */
            rp_id: string;
            /**
             * @description The interaction; all rows of one interaction share it.
             * @example 0001.0002.0003.1772463909.1234
             */
            conn_id: string;
            /**
             * @description The customer's identity number, where the menu asked for it.
             * @example 1000000142
             */
            customer_id: components["schemas"]["Contact"];
            /**
             * @description How the customer came in; the last channel only by claim `menu-channels`.
             * @example voice
             * @enum {string}
             */
            channel: "voice" | "chat-web" | "chat-whatsapp" | "chat-facebook" | "chat-telegram" | "chat-instagram";
            /**
             * @description Which try at the routing point this was, from 1.
             * @example 1
             */
            attempt: components["schemas"]["Count"];
            /**
             * @description The customer's telephone.
             * @example 3005550142
             */
            telephone: components["schemas"]["Contact"];
            /**
             * @description When the interaction began (claim `menu-date-format`).
             * @example 2026-03-02 10:05:09
             */
            date: string;
            /**
             * @description How far into the interaction the option was entered.
             * @example 14
             */
            second_event: components["schemas"]["Count"];
            /**
             * @description The option's name, chosen by the operation.
             * @example ESTADO_PEDIDO
             */
            cod_opc_menu: string;
        };
        /** @description Menu options, one row per option that an interaction passed through. */
        diagram_13_envelope: {
            code: components["schemas"]["SuccessCode"];
            error: null;
            msg: components["schemas"]["FoundMessage"];
            data: components["schemas"]["diagram_13_row"][];
        };
    };
    responses: {
        /** @description The report's rows. */
        Report: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["cdr_4_envelope"] | components["schemas"]["diagram_1_2_envelope"] | components["schemas"]["diagram_2_envelope"] | components["schemas"]["campaign_8_envelope"] | components["schemas"]["diagram_13_envelope"] | components["schemas"]["NothingFound"];
            };
        };
        /** @description The request asks for something that the server does not answer. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The request carries no token. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The token may not read now. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description Nothing happened in the window. The request was fine, whatever its message says. */
        EmptyWindow: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The path answers GET alone. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Refusal"];
            };
        };
        /** @description The work took longer than the time limit. */
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
        /** @description Which report to read. */
        api: "cdr_4" | "diagram_1_2" | "diagram_2" | "campaign_8" | "diagram_13";
        /** @description The campaign whose dialling is read, or `all`. Needed by `campaign_8`, ignored by the others. */
        campaign_id: components["schemas"]["CampaignId"];
        /** @description First second of the window, local to GMT-5. */
        date_ini: components["schemas"]["WindowSecond"];
        /** @description Last second of the window, local to GMT-5. It may lie in the future. */
        date_end: components["schemas"]["WindowSecond"];
        /**
         * @description The operation's server number again. The vendor's samples send it; most integrators do not (claim `server-header`).
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
                /** @description Which report to read. */
                api: components["parameters"]["api"];
                /** @description The campaign whose dialling is read, or `all`. Needed by `campaign_8`, ignored by the others. */
                campaign_id?: components["parameters"]["campaign_id"];
                /** @description First second of the window, local to GMT-5. */
                date_ini: components["parameters"]["date_ini"];
                /** @description Last second of the window, local to GMT-5. It may lie in the future. */
                date_end: components["parameters"]["date_end"];
            };
            header?: {
                /**
                 * @description The operation's server number again. The vendor's samples send it; most integrators do not (claim `server-header`).
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
            404: components["responses"]["EmptyWindow"];
            405: components["responses"]["MethodNotAllowed"];
            408: components["responses"]["TimeLimit"];
        };
    };
}
