<?php
/**
 * A trait for PHPUnit tests: a mock Wolkvox server for the test class, and a token of its own for each test.
 *
 * `$this->wolkvoxUrl()` and `$this->wolkvoxToken` are what the code under test needs. The server is `mockvox serve` as a separate program; its
 * clock stands still at a known time. Override `wolkvoxFlags()` to set other flags. PHPUnit 9 reads the annotations, newer versions the attributes.
 */
trait MockvoxServer
{
    private static ?string $serverUrl = null;
    private static mixed $serverProgram = null;
    private static mixed $serverOutput = null;

    protected string $wolkvoxToken;

    /** @return list<string> flags of `mockvox serve` */
    protected static function wolkvoxFlags(): array
    {
        return ['--clock', '2026-03-03T09:00:00', '--speed', '0'];
    }

    /** @beforeClass */
    #[PHPUnit\Framework\Attributes\BeforeClass]
    public static function startWolkvox(): void
    {
        $command = ['mockvox', 'serve', ...static::wolkvoxFlags(), '--port', '0', '--log', 'json'];
        self::$serverProgram = @proc_open($command, [1 => ['pipe', 'w']], $pipes);
        self::$serverOutput = $pipes[1] ?? null;
        $ready = self::$serverOutput ? fgets(self::$serverOutput) : false;
        if ($ready === false) {
            $exitCode = self::$serverProgram ? proc_close(self::$serverProgram) : 127;
            throw new RuntimeException($exitCode === 127
                ? 'mockvox is not on the PATH: run the tests with `npm test`, which finds it in node_modules.'
                : "mockvox serve exited with code $exitCode before it was ready; see its message above.");
        }
        self::$serverUrl = json_decode($ready)->url;
    }

    /** @afterClass */
    #[PHPUnit\Framework\Attributes\AfterClass]
    public static function stopWolkvox(): void
    {
        proc_terminate(self::$serverProgram);
        fclose(self::$serverOutput);
        proc_close(self::$serverProgram);
    }

    /** @before */
    #[PHPUnit\Framework\Attributes\Before]
    public function useNewWolkvoxToken(): void
    {
        $this->wolkvoxToken = 'test-' . bin2hex(random_bytes(8));
    }

    protected function wolkvoxUrl(): string
    {
        return self::$serverUrl;
    }

    /** The next requests of this test get an error response, such as `quota-spent`. */
    protected function refuse(string $refusal, int $times = 1): void
    {
        $this->control('POST', 'refusals', ['refusal' => $refusal, 'times' => $times]);
    }

    /** The next response is broken, such as `injectFault(['kind' => 'cut-body', 'afterBytes' => 40])`. */
    protected function injectFault(array $fault): void
    {
        $this->control('POST', 'faults', ['fault' => $fault]);
    }

    /** Calls a control for this test's token, such as `control('POST', 'clock/advance', ['seconds' => 60])`. */
    protected function control(string $method, string $route, ?array $body = null): mixed
    {
        $curl = curl_init(self::$serverUrl . "/__mockvox/$route");
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => ["wolkvox-token: $this->wolkvoxToken", 'Content-Type: application/json'],
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body));
        }
        $response = curl_exec($curl);
        $status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
        if ($status >= 300 || $status === 0) {
            throw new RuntimeException("The control $method $route failed: $status $response");
        }
        return json_decode($response, true);
    }
}
