<?php
// The program under test: builds the request for a report, and parses its response.

function reportRequest(string $baseUrl, string $token, array $query): CurlHandle
{
    $request = curl_init("$baseUrl/api/v2/reports_manager.php?" . http_build_query($query));
    curl_setopt_array($request, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ["wolkvox-token: $token"]]);
    return $request;
}

/** Returns the rows; throws a RuntimeException for an error response. */
function rowsOf(CurlHandle $request, string $body): array
{
    $envelope = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
    $status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);
    if ($status !== 200) {
        throw new RuntimeException("$status {$envelope['msg']}");
    }
    return $envelope['data'];
}
