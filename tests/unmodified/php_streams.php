<?php
// Reads the five reports with file_get_contents.
declare(strict_types=1);

$range = 'date_ini=20260304000000&date_end=20260304235959';
$context = stream_context_create(['http' => ['header' => "wolkvox-token: demo\r\nwolkvox_server: 0001\r\n"]]);
foreach (['cdr_4', 'diagram_1_2', 'diagram_2', 'campaign_8', 'diagram_13'] as $report) {
    $more = $report === 'campaign_8' ? '&campaign_id=all' : '';
    $url = "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=$report&$range$more";
    $response = file_get_contents($url, false, $context);
    if ($response === false) {
        exit(1);
    }
    echo $report, ' ', explode(' ', $http_response_header[0])[1], ' ', strlen($response), "\n";
}
