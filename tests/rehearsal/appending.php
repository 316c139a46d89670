<?php
// A job that begins again after a failure, and keeps what it had: php appending.php FROM TO FILE. It never says that anything is missing.
[, $from, $to, $file] = $argv;

function readDays(string $from, string $to, string $file): bool
{
    for ($day = new DateTimeImmutable($from); $day <= new DateTimeImmutable($to); $day = $day->modify('+1 day')) {
        $digits = $day->format('Ymd');
        $query = http_build_query(['api' => 'diagram_13', 'date_ini' => "{$digits}000000", 'date_end' => "{$digits}235959"]);
        $curl = curl_init("https://wv0001.wolkvox.com/api/v2/reports_manager.php?$query");
        curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ['wolkvox-token: demo']]);
        $body = curl_exec($curl);
        $rows = is_string($body) ? json_decode($body, true)['data'] ?? null : null;
        if ($rows === null) {
            return false;
        }
        foreach ($rows as $row) {
            file_put_contents($file, json_encode($row) . "\n", FILE_APPEND);
        }
    }
    return true;
}

for ($attempt = 0; $attempt < 8 && !readDays($from, $to, $file); $attempt++);
