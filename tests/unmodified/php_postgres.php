<?php
// A nightly job: reads a report and writes its rows into PostgreSQL on localhost.
declare(strict_types=1);

$url = 'https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=diagram_1_2&date_ini=20260304000000&date_end=20260304235959';
$context = stream_context_create(['http' => ['header' => "wolkvox-token: demo\r\n"]]);
$report = json_decode(file_get_contents($url, false, $context), true, 512, JSON_THROW_ON_ERROR);

$database = new PDO('pgsql:host=localhost;dbname=postgres', 'warehouse');
$database->exec('create table if not exists hours (hour text primary key, calls integer)');
$insert = $database->prepare('insert into hours values (?, ?) on conflict (hour) do update set calls = excluded.calls');
foreach ($report['data'] as $row) {
    $insert->execute([$row['date'], $row['calls']]);
}
echo $database->query('select count(*) from hours')->fetchColumn(), " hours\n";
