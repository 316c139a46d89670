import time
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

import pytest
from read_report import Refused, read_report

DAY = {"date_ini": "20260302000000", "date_end": "20260302235959"}


def read(wolkvox):
    return read_report(wolkvox.url, wolkvox.token, api="diagram_13", **DAY)


def test_pulls_a_day(wolkvox):
    assert len(read(wolkvox)) > 100
    assert [entry["status"] for entry in wolkvox.requests] == [200]


def test_is_refused_a_third_concurrent_request(wolkvox):
    wolkvox.set_latency(5_000)
    with ThreadPoolExecutor() as pool:
        three = [pool.submit(read, wolkvox) for _ in range(3)]
        refused, working = wait(three, return_when=FIRST_COMPLETED)
        wolkvox.advance(seconds=5)
        assert [len(future.result()) > 100 for future in working] == [True, True]
    with pytest.raises(Refused, match="403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS"):
        refused.pop().result()


def test_spends_the_daily_quota_which_is_renewed_the_next_day(wolkvox):
    wolkvox.spend_quota(24_999)
    read(wolkvox)
    with pytest.raises(Refused, match="403 TOKEN LIMIT EXCEEDED"):
        read(wolkvox)
    wolkvox.advance(days=1)
    read(wolkvox)


def test_times_out_after_60_seconds_in_milliseconds(wolkvox):
    wolkvox.set_latency(90_000)
    before = time.monotonic()
    with ThreadPoolExecutor() as pool:
        response = pool.submit(read, wolkvox)
        while not response.done():
            wolkvox.advance(seconds=60)
    with pytest.raises(Refused, match="408 EXCEEDS THE TIME LIMIT OF THE API"):
        response.result()
    # Usually under a second; a busy machine may take longer, but never a minute.
    assert time.monotonic() - before < 30


def test_is_told_to_try_tomorrow(wolkvox):
    wolkvox.refuse("maintenance")
    with pytest.raises(Refused, match="403 SERVER IN MAINTENANCE"):
        read(wolkvox)
