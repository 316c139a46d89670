<?php
/** A fake Wolkvox for the tests: `mockvox serve` as a program beside them, and its controls over HTTP. */
final class Fake
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
            throw new RuntimeException($this->whyItDidNotStart());
        }
        $this->url = json_decode($ready)->url;
    }

    private function whyItDidNotStart(): string
    {
        $exitCode = $this->program ? proc_close($this->program) : 127;
        return $exitCode === 127
            ? 'mockvox is not on the PATH: run the tests with `npm test`, which finds it in node_modules.'
            : "mockvox serve ended with exit code $exitCode before it was ready; its message is above.";
    }

    public function stop(): void
    {
        proc_terminate($this->program);
        fclose($this->output);
        proc_close($this->program);
    }

    /** Turns a control for one token. */
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
