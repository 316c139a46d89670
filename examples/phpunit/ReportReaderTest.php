<?php
require_once __DIR__ . '/MockvoxServer.php';
require_once __DIR__ . '/ReportReader.php';

use PHPUnit\Framework\TestCase;

final class ReportReaderTest extends TestCase
{
    use MockvoxServer;

    private function read(): array
    {
        return (new ReportReader($this->wolkvoxUrl(), $this->wolkvoxToken))->read('diagram_13', '20260302000000', '20260302235959');
    }

    public function testReadsADay(): void
    {
        $this->assertGreaterThan(100, count($this->read()));
        $this->assertSame([200], array_column($this->control('GET', 'requests'), 'status'));
    }

    public function testReportsAnErrorResponse(): void
    {
        $this->refuse('maintenance');
        $this->expectExceptionMessage('403 SERVER IN MAINTENANCE');
        $this->read();
    }

    public function testSpendsTheDailyQuotaWhichIsRenewedTheNextDay(): void
    {
        $this->control('POST', 'quota/spend', ['units' => 25000]);
        try {
            $this->read();
            $this->fail('The quota is spent.');
        } catch (RuntimeException $error) {
            $this->assertSame('403 TOKEN LIMIT EXCEEDED', $error->getMessage());
        }
        $this->control('POST', 'clock/advance', ['days' => 1]);
        $this->assertGreaterThan(100, count($this->read()));
    }

    public function testNoticesATruncatedBody(): void
    {
        $this->injectFault(['kind' => 'cut-body', 'afterBytes' => 400]);
        $this->expectExceptionMessage('The response was cut');
        $this->read();
    }
}
