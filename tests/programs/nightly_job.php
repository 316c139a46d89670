<?php
// A nightly job, right or with one bug: php nightly_job.php URL DAY FILE VARIANT, with DAY as YYYYMMDD.
declare(strict_types=1);

[, $base, $day, $file, $variant] = $argv;
const COLUMNS = ['conn_id', 'attempt', 'second_event', 'customer_id', 'telephone', 'cod_opc_menu'];

/** Sends requests at the same time; null for each that was refused. */
function request(array ...$ranges): array
{
    global $base, $variant;
    $all = curl_multi_init();
    $handles = array_map(function (array $range) use ($all, $base) {
        [$first, $last] = array_map(fn($time) => $time->format('YmdHis'), $range);
        $query = http_build_query(['api' => 'diagram_13', 'date_ini' => $first, 'date_end' => $last]);
        $handle = curl_init("$base/api/v2/reports_manager.php?$query");
        curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ['wolkvox-token: demo']]);
        curl_multi_add_handle($all, $handle);
        return $handle;
    }, $ranges);
    do {
        curl_multi_exec($all, $running);
        curl_multi_select($all);
    } while ($running > 0);
    return array_map(function ($handle) use ($variant) {
        $envelope = json_decode(curl_multi_getcontent($handle), true);
        if ($variant === 'strict-code' && $envelope['code'] !== 200) {
            return [];
        }
        return curl_getinfo($handle, CURLINFO_HTTP_CODE) === 200 ? $envelope['data'] : null;
    }, $handles);
}

/** Asks once more after an error. */
function read(DateTimeImmutable $first, DateTimeImmutable $last): array
{
    global $variant;
    [$rows] = request([$first, $last]);
    return $rows ?? ($variant === 'swallows-errors' ? [] : request([$first, $last])[0] ?? []);
}

function rangeOf(DateTimeImmutable $midnight): array
{
    global $variant;
    $last = $midnight->modify('+1 day -1 second');
    return match ($variant) {
        'ends-at-2359' => [$midnight, $last->modify('-59 seconds')],
        'ends-at-2350' => [$midnight, $last->modify('-599 seconds')],
        'begins-at-0001' => [$midnight->modify('+1 minute'), $last],
        'utc' => [$midnight->modify('+5 hours'), $last->modify('+5 hours')],
        'today' => [$midnight->modify('+1 day'), $last->modify('+1 day')],
        'too-long' => [$midnight->modify('-40 days'), $last],
        default => [$midnight, $last],
    };
}

function readDay(string $day): array
{
    global $variant;
    $midnight = DateTimeImmutable::createFromFormat('!Ymd', $day, new DateTimeZone('UTC'));
    [$first, $last] = rangeOf($midnight);
    $part = fn(int $hour, int $length, string $last = '-1 second') => [
        $midnight->modify("+$hour hours"),
        $midnight->modify('+' . ($hour + $length) . " hours $last"),
    ];
    if ($variant === 'three-at-once') {
        $parts = request($part(0, 8), $part(8, 8), $part(16, 8));
        return array_merge(...array_map(fn($rows) => $rows ?? [], $parts));
    }
    if ($variant === 'by-hour' || $variant === 'ends-at-next-hour') {
        $last = $variant === 'by-hour' ? '-1 second' : '+0 seconds';
        return array_merge(...array_map(fn($hour) => read(...$part($hour, 1, $last)), range(0, 23)));
    }
    $rows = read($first, $last);
    if ($variant === 'appends-twice' || $variant === 'reads-twice') {
        $rows = array_merge($rows, read($first, $last));
    }
    if ($variant === 'reads-twice') {
        $keys = array_map(fn($row) => "$row[conn_id] $row[attempt] $row[second_event]", $rows);
        $rows = array_values(array_combine($keys, $rows));
    }
    return $rows;
}

/** As a spreadsheet saves a long number. */
function toSpreadsheet(string $id): string
{
    return preg_match('/^\d{12,}$/', $id) ? sprintf('%.5E', (float) $id) : $id;
}

function keep(array $rows): array
{
    global $variant;
    $change = fn(callable $changes) => array_map(fn($row) => array_merge($row, $changes($row)), $rows);
    return match ($variant) {
        'one-row-per-telephone' => array_values(array_column($rows, null, 'telephone')),
        'spreadsheet-ids' => $change(fn($row) => ['conn_id' => toSpreadsheet($row['conn_id'])]),
        'shortened-ids' => $change(fn($row) => ['conn_id' => substr($row['conn_id'], 0, 14)]),
        'swapped-columns' => $change(fn($row) => ['customer_id' => $row['telephone'], 'telephone' => $row['customer_id']]),
        'typed' => $change(fn($row) => ['attempt' => (int) $row['attempt'], 'second_event' => (int) $row['second_event']]),
        'reversed' => array_reverse($rows),
        default => $rows,
    };
}

if ($variant === 'skips-a-day' && $day === '20260304') {
    exit(0);
}
$rows = keep(readDay($day));
$isNew = !file_exists($file);
$out = fopen($file, 'a');
if ($isNew) {
    fputcsv($out, $variant === 'typed' ? array_map(strtoupper(...), COLUMNS) : COLUMNS, ',', '"', '');
}
foreach ($rows as $row) {
    fputcsv($out, array_map(fn($column) => $row[$column], COLUMNS), ',', '"', '');
}
