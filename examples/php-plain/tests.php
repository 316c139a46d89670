<?php
require __DIR__ . '/Fake.php';
require __DIR__ . '/report.php';

try {
    $fake = new Fake();
} catch (RuntimeException $error) {
    fwrite(STDERR, $error->getMessage() . "\n");
    exit(1);
}

/** Fails the test unless the two are the same. PHP's own assert() does nothing where php.ini has zend.assertions=-1. */
function expectSame(mixed $expected, mixed $found): void
{
    if ($found !== $expected) {
        throw new UnexpectedValueException('Expected ' . json_encode($expected) . ', found ' . json_encode($found));
    }
}

/** Fails the test unless there are more rows than that. */
function expectMoreRows(int $than, array|string $found): void
{
    if (!is_array($found) || count($found) <= $than) {
        $what = is_array($found) ? count($found) : $found;
        throw new UnexpectedValueException("Expected more than $than rows, found $what");
    }
}

/** Starts requests at once and returns their rows or refusals as they end; `$meanwhile` is told again and again how many have. */
function readAtOnce(Fake $fake, string $token, int $howMany, callable $meanwhile): array
{
    $query = ['api' => 'diagram_13', 'date_ini' => '20260302000000', 'date_end' => '20260302235959'];
    $multi = curl_multi_init();
    for ($count = 0; $count < $howMany; $count++) {
        curl_multi_add_handle($multi, reportRequest($fake->url, $token, $query));
    }
    $ended = [];
    while (count($ended) < $howMany) {
        curl_multi_exec($multi, $running);
        while ($done = curl_multi_info_read($multi)) {
            $ended[] = endOf($done['handle']);
        }
        $meanwhile(count($ended));
        curl_multi_select($multi, 0.01);
    }
    return $ended;
}

function endOf(CurlHandle $request): array|string
{
    try {
        return rowsOf($request, curl_multi_getcontent($request));
    } catch (RuntimeException $refusal) {
        return $refusal->getMessage();
    }
}

function read(Fake $fake, string $token): array|string
{
    return readAtOnce($fake, $token, 1, fn () => null)[0];
}

$tests = [
    'pulls a day' => function (string $token) use ($fake) {
        expectMoreRows(100, read($fake, $token));
        expectSame([200], array_column($fake->control($token, 'GET', 'requests'), 'status'));
    },
    'is refused a third request while two are working' => function (string $token) use ($fake) {
        $fake->control($token, 'PUT', 'latency', ['latency' => 5000]);
        $advanceAfterOne = fn (int $ended) => $ended === 1 && $fake->control($token, 'POST', 'clock/advance', ['seconds' => 5]);
        [$refused, $one, $other] = readAtOnce($fake, $token, 3, $advanceAfterOne);
        expectSame('403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS PER TOKEN (2)', $refused);
        expectMoreRows(100, $one);
        expectMoreRows(100, $other);
    },
    'spends the day\'s quota, and has a new one tomorrow' => function (string $token) use ($fake) {
        $fake->control($token, 'POST', 'quota/spend', ['units' => 24999]);
        expectMoreRows(100, read($fake, $token));
        expectSame('403 TOKEN LIMIT EXCEEDED', read($fake, $token));
        $fake->control($token, 'POST', 'clock/advance', ['days' => 1]);
        expectMoreRows(100, read($fake, $token));
    },
    'is cut at 60 seconds in a fraction of them' => function (string $token) use ($fake) {
        $fake->control($token, 'PUT', 'latency', ['latency' => 90000]);
        $before = hrtime(true);
        $advance = fn () => $fake->control($token, 'POST', 'clock/advance', ['seconds' => 60]);
        expectSame(['408 EXCEEDS THE TIME LIMIT OF THE API (60 SECONDS)'], readAtOnce($fake, $token, 1, $advance));
        // Under a second as a rule; a busy machine may take longer, but nobody waits a minute.
        expectSame(true, hrtime(true) - $before < 30e9);
    },
];

try {
    foreach ($tests as $name => $test) {
        // A token of its own: no test meets another's slots, quota, clock or latency.
        $test('test-' . bin2hex(random_bytes(8)));
        echo "ok - $name\n";
    }
    echo count($tests), " passed\n";
} finally {
    $fake->stop();
}
