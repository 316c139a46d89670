import type { Template } from "./asked.ts";
import { client } from "./client.ts";
import { csharp } from "./csharp.ts";
import { curl } from "./curl.ts";
import { java } from "./java.ts";
import { javascript } from "./javascript.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";

/** The languages and libraries that a request can be copied in, in the order in which they are offered. */
export const templates: readonly Template[] = [curl, php, python, javascript, client, csharp, java];
