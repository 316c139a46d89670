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
        $this->program = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        $this->output = $pipes[1];
        $this->url = json_decode(fgets($this->output))->url;
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
