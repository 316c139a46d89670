<?php
require __DIR__ . '/MockServer.php';
require __DIR__ . '/report.php';

try {
    $server = new MockServer();
} catch (RuntimeException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

/** Fails the test unless the two are the same. PHP's own assert() does nothing where php.ini has zend.assertions=-1. */
function expectSame(mixed $expected, mixed $actual): void
{
    if ($actual !== $expected) {
        throw new UnexpectedValueException('Expected ' . json_encode($expected) . ', got ' . json_encode($actual));
    }
}

/** Fails the test unless there are more than `$than` rows. */
function expectMoreRows(int $than, array|string $actual): void
{
    if (!is_array($actual) || count($actual) <= $than) {
        $result = is_array($actual) ? count($actual) : $actual;
        throw new UnexpectedValueException("Expected more than $than rows, got $result");
    }
}

/** Sends `$howMany` requests at once and returns the rows or error messages in the order they finish; `$meanwhile` is called repeatedly with the number finished. */
function readAtOnce(MockServer $server, string $token, int $howMany, callable $meanwhile): array
{
    $query = ['api' => 'diagram_13', 'date_ini' => '20260302000000', 'date_end' => '20260302235959'];
    $multi = curl_multi_init();
    for ($count = 0; $count < $howMany; $count++) {
        curl_multi_add_handle($multi, reportRequest($server->url, $token, $query));
    }
    $ended = [];
    while (count($ended) < $howMany) {
        curl_multi_exec($multi, $running);
        while ($done = curl_multi_info_read($multi)) {
            $ended[] = resultOf($done['handle']);
        }
        $meanwhile(count($ended));
        curl_multi_select($multi, 0.01);
    }
    return $ended;
}

function resultOf(CurlHandle $request): array|string
{
    try {
        return rowsOf($request, curl_multi_getcontent($request));
    } catch (RuntimeException $refusal) {
        return $refusal->getMessage();
    }
}

function read(MockServer $server, string $token): array|string
{
    return readAtOnce($server, $token, 1, fn () => null)[0];
}

$tests = [
    'pulls a day' => function (string $token) use ($server) {
        expectMoreRows(100, read($server, $token));
        expectSame([200], array_column($server->control($token, 'GET', 'requests'), 'status'));
    },
    'is refused a third concurrent request' => function (string $token) use ($server) {
        $server->control($token, 'PUT', 'latency', ['latency' => 5000]);
        $advanceAfterOne = fn (int $ended) => $ended === 1 && $server->control($token, 'POST', 'clock/advance', ['seconds' => 5]);
        [$refused, $one, $other] = readAtOnce($server, $token, 3, $advanceAfterOne);
        expectSame('403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)', $refused);
        expectMoreRows(100, $one);
        expectMoreRows(100, $other);
    },
    'spends the daily quota, which is renewed the next day' => function (string $token) use ($server) {
        $server->control($token, 'POST', 'quota/spend', ['units' => 24999]);
        expectMoreRows(100, read($server, $token));
        expectSame('403 TOKEN LIMIT EXCEEDED', read($server, $token));
        $server->control($token, 'POST', 'clock/advance', ['days' => 1]);
        expectMoreRows(100, read($server, $token));
    },
    'times out after 60 seconds, in milliseconds' => function (string $token) use ($server) {
        $server->control($token, 'PUT', 'latency', ['latency' => 90000]);
        $before = hrtime(true);
        $advance = fn () => $server->control($token, 'POST', 'clock/advance', ['seconds' => 60]);
        expectSame(['408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)'], readAtOnce($server, $token, 1, $advance));
        // Usually under a second; a busy machine may take longer, but never a minute.
        expectSame(true, hrtime(true) - $before < 30e9);
    },
];

try {
    foreach ($tests as $name => $test) {
        // A separate token, so that tests do not share slots, quota, clock or latency.
        $test('test-' . bin2hex(random_bytes(8)));
        echo "ok - $name\n";
    }
    echo count($tests), " passed\n";
} finally {
    $server->stop();
}
