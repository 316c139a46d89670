<?php
// Reads the five reports: php five_reports.php https://wv0001.wolkvox.com
declare(strict_types=1);

const SERVER = '0001';
const TOKEN = 'demo';
const REPORTS = ['cdr_4', 'diagram_1_2', 'diagram_2', 'campaign_8', 'diagram_13'];

function addressOf(string $base, string $report): string
{
    $query = ['api' => $report, 'date_ini' => '20260304000000', 'date_end' => '20260304235959'];
    if ($report === 'campaign_8') {
        $query['campaign_id'] = 'all';
    }
    return $base . '/api/v2/reports_manager.php?' . http_build_query($query);
}

/** The options are those of the vendor's samples. */
function read(string $address): array
{
    $handle = curl_init($address);
    curl_setopt_array($handle, [
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_ENCODING => '',
        CURLOPT_MAXREDIRS => 10,
        CURLOPT_TIMEOUT => 0,
        CURLOPT_FOLLOWLOCATION => true,
        CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
        CURLOPT_CUSTOMREQUEST => 'GET',
        CURLOPT_HTTPHEADER => ['wolkvox_server: ' . SERVER, 'wolkvox-token: ' . TOKEN],
    ]);
    $body = curl_exec($handle);
    if ($body === false) {
        fwrite(STDERR, curl_error($handle) . "\n");
        exit(1);
    }
    return [curl_getinfo($handle, CURLINFO_HTTP_CODE), json_decode($body, true, 512, JSON_THROW_ON_ERROR)];
}

foreach (REPORTS as $report) {
    [$status, $envelope] = read(addressOf($argv[1], $report));
    $rows = count($envelope['data'] ?? []);
    echo json_encode(['report' => $report, 'status' => $status, 'code' => $envelope['code'], 'rows' => $rows]), "\n";
}
