<?php
/** The program under test: reads one report with cURL. */
final class ReportReader
{
    public function __construct(private readonly string $baseUrl, private readonly string $token)
    {
    }

    /** Returns the rows; throws a RuntimeException for an error response or a broken one. */
    public function read(string $report, string $from, string $to): array
    {
        $query = http_build_query(['api' => $report, 'date_ini' => $from, 'date_end' => $to]);
        $curl = curl_init("$this->baseUrl/api/v2/reports_manager.php?$query");
        curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ["wolkvox-token: $this->token"]]);
        $body = curl_exec($curl);
        if ($body === false) {
            throw new RuntimeException('The response was cut: ' . curl_error($curl));
        }
        $envelope = json_decode($body, true, flags: JSON_THROW_ON_ERROR);
        $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        if ($status !== 200) {
            throw new RuntimeException("$status {$envelope['msg']}");
        }
        return $envelope['data'];
    }
}
