<?php
/** A mock Wolkvox server for the tests: runs `mockvox serve` as a separate program, and controls it over HTTP. */
final class MockServer
{
    public readonly string $url;
    private readonly mixed $program;
    private readonly mixed $output;

    public function __construct()
    {
        $command = explode(' ', 'mockvox serve --port 0 --clock 2026-03-03T09:00:00 --speed 0 --log json');
        $this->program = @proc_open($command, [1 => ['pipe', 'w']], $pipes);
        $this->output = $pipes[1] ?? null;
        $ready = $this->output ? fgets($this->output) : false;
        if ($ready === false) {
            throw new RuntimeException($this->describeStartFailure());
        }
        $this->url = json_decode($ready)->url;
    }

    private function describeStartFailure(): string
    {
        $exitCode = $this->program ? proc_close($this->program) : 127;
        return $exitCode === 127
            ? 'mockvox is not on the PATH: run the tests with `npm test`, which finds it in node_modules.'
            : "mockvox serve exited with code $exitCode before it was ready; see its message above.";
    }

    public function stop(): void
    {
        proc_terminate($this->program);
        fclose($this->output);
        proc_close($this->program);
    }

    /** Calls a control for one token. */
    public function control(string $token, string $method, string $route, ?array $body = null): mixed
    {
        $curl = curl_init("$this->url/__mockvox/$route");
        curl_setopt_array($curl, [
            CURLOPT_RETURNTRANSFER => true,
            CURLOPT_CUSTOMREQUEST => $method,
            CURLOPT_HTTPHEADER => ["wolkvox-token: $token", 'Content-Type: application/json'],
        ]);
        if ($body !== null) {
            curl_setopt($curl, CURLOPT_POSTFIELDS, json_encode($body));
        }
        return json_decode(curl_exec($curl), true);
    }
}
