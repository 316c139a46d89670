<?php
// Reads the five reports with cURL, with the options of the vendor's samples.
declare(strict_types=1);

$range = 'date_ini=20260304000000&date_end=20260304235959';
foreach (['cdr_4', 'diagram_1_2', 'diagram_2', 'campaign_8', 'diagram_13'] as $report) {
    $more = $report === 'campaign_8' ? '&campaign_id=all' : '';
    $curl = curl_init();
    curl_setopt_array($curl, [
        CURLOPT_URL => "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=$report&$range$more",
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_ENCODING => '',
        CURLOPT_MAXREDIRS => 10,
        CURLOPT_TIMEOUT => 0,
        CURLOPT_FOLLOWLOCATION => true,
        CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
        CURLOPT_CUSTOMREQUEST => 'GET',
        CURLOPT_HTTPHEADER => ['wolkvox-token: demo', 'wolkvox_server: 0001'],
    ]);
    $response = curl_exec($curl);
    if ($response === false) {
        fwrite(STDERR, $report . ': ' . curl_error($curl) . "\n");
        exit(1);
    }
    echo $report, ' ', curl_getinfo($curl, CURLINFO_HTTP_CODE), ' ', strlen($response), "\n";
    curl_close($curl);
}
