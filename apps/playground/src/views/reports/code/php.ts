import type { CodeTemplate } from "./code-template.ts";

export const php: CodeTemplate = {
  name: "PHP",
  fileExtension: "php",
  highlighting: "php",
  write: ({ url, parameters, headers, fallbackToken }) => `<?php

$query = http_build_query([
${parameters.map(([name, value]) => `    ${phpString(name)} => ${phpString(value)},`).join("\n")}
]);
$request = curl_init(${phpString(url)} . '?' . $query);
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 70,
    CURLOPT_HTTPHEADER => [
        'wolkvox-token: ' . ${fallbackToken === undefined ? "getenv('WOLKVOX_TOKEN')" : `(getenv('WOLKVOX_TOKEN') ?: ${phpString(fallbackToken)})`},
${Object.entries(headers)
  .map(([name, value]) => `        ${phpString(`${name}: ${value}`)},\n`)
  .join("")}    ],
]);
$body = curl_exec($request);
if ($body === false) {
    exit('No response: ' . curl_error($request) . PHP_EOL);
}
$envelope = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $envelope['msg'], PHP_EOL;
foreach ($envelope['data'] ?? [] as $row) {
    echo json_encode($row), PHP_EOL;
}
`,
};

function phpString(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
