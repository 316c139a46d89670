<?php
// A job that asks again at once, and says what is missing: php eager.php FROM TO FILE.
[, $from, $to, $file] = $argv;

function ask(string $digits): ?array
{
    $query = http_build_query(['api' => 'diagram_13', 'date_ini' => "{$digits}000000", 'date_end' => "{$digits}235959"]);
    $curl = curl_init("https://wv0001.wolkvox.com/api/v2/reports_manager.php?$query");
    curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ['wolkvox-token: demo']]);
    $body = curl_exec($curl);
    $envelope = is_string($body) ? json_decode($body, true) : null;
    return (string) ($envelope['code'] ?? '') === '200' ? $envelope['data'] : null;
}

$out = fopen($file, 'w');
for ($day = new DateTimeImmutable($from); $day <= new DateTimeImmutable($to); $day = $day->modify('+1 day')) {
    $rows = null;
    for ($attempt = 0; $attempt < 12 && $rows === null; $attempt++) {
        $rows = ask($day->format('Ymd'));
    }
    if ($rows === null) {
        fwrite(STDERR, "diagram_13 of {$day->format('Y-m-d')} is missing\n");
        exit(1);
    }
    foreach ($rows as $row) {
        fwrite($out, json_encode($row) . "\n");
    }
}
