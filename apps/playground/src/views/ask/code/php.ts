import type { Template } from "./asked.ts";

export const php: Template = {
  name: "PHP",
  ending: "php",
  write: ({ url, parameters, headers }) => `<?php

$query = http_build_query([
${parameters.map(([name, value]) => `    ${text(name)} => ${text(value)},`).join("\n")}
]);
$request = curl_init(${text(url)} . '?' . $query);
curl_setopt_array($request, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 70,
    CURLOPT_HTTPHEADER => [
        'wolkvox-token: ' . getenv('WOLKVOX_TOKEN'),
${Object.entries(headers)
  .map(([name, value]) => `        ${text(`${name}: ${value}`)},\n`)
  .join("")}    ],
]);
$body = curl_exec($request);
if ($body === false) {
    exit('No answer: ' . curl_error($request) . PHP_EOL);
}
$answer = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
echo curl_getinfo($request, CURLINFO_RESPONSE_CODE), ' ', $answer['msg'], PHP_EOL;
foreach ($answer['data'] ?? [] as $row) {
    echo json_encode($row), PHP_EOL;
}
`,
};

function text(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
