import { client } from "./client.ts";
import type { CodeTemplate } from "./code-template.ts";
import { csharp } from "./csharp.ts";
import { curl } from "./curl.ts";
import { java } from "./java.ts";
import { javascript } from "./javascript.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";

/** The languages and libraries of the generated code, in the order of the selection. */
export const templates: readonly CodeTemplate[] = [curl, php, python, javascript, client, csharp, java];
