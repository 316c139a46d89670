<?php
// The program under test: makes the request for a report, and reads its answer.

function reportRequest(string $baseUrl, string $token, array $query): CurlHandle
{
    $request = curl_init("$baseUrl/api/v2/reports_manager.php?" . http_build_query($query));
    curl_setopt_array($request, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ["wolkvox-token: $token"]]);
    return $request;
}

/** The rows, or the refusal as a RuntimeException. */
function rowsOf(CurlHandle $request, string $body): array
{
    $answer = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    $status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);
    if ($status !== 200) {
        throw new RuntimeException("$status {$answer['msg']}");
    }
    return $answer['data'];
}
