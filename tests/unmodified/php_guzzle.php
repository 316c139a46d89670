<?php
// Reads the five reports with Guzzle, as Debian packages it.
declare(strict_types=1);

require 'GuzzleHttp/autoload.php';

$client = new GuzzleHttp\Client(['base_uri' => 'https://wv0001.wolkvox.com', 'http_errors' => false]);
foreach (['cdr_4', 'diagram_1_2', 'diagram_2', 'campaign_8', 'diagram_13'] as $report) {
    $query = ['api' => $report, 'date_ini' => '20260304000000', 'date_end' => '20260304235959'];
    if ($report === 'campaign_8') {
        $query['campaign_id'] = 'all';
    }
    $response = $client->get('/api/v2/reports_manager.php', [
        'query' => $query,
        'headers' => ['wolkvox-token' => 'demo', 'wolkvox_server' => '0001'],
    ]);
    echo $report, ' ', $response->getStatusCode(), ' ', strlen((string) $response->getBody()), "\n";
}
