import time
import unittest
import uuid
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

from mock_server import MockServer
from read_report import Refused, read_report

DAY = {"date_ini": "20260302000000", "date_end": "20260302235959"}


class ReadReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = MockServer()
        cls.addClassCleanup(cls.server.stop)

    def setUp(self):
        # A separate token, so that tests do not share slots, quota, clock or latency.
        self.token = f"test-{uuid.uuid4()}"

    def read(self):
        return read_report(self.server.url, self.token, api="diagram_13", **DAY)

    def control(self, method, route, body=None):
        return self.server.control(method, route, body, self.token)

    def test_pulls_a_day(self):
        self.assertGreater(len(self.read()), 100)
        self.assertEqual([entry["status"] for entry in self.control("GET", "requests")], [200])

    def test_is_refused_a_third_concurrent_request(self):
        self.control("PUT", "latency", {"latency": 5_000})
        with ThreadPoolExecutor() as pool:
            three = [pool.submit(self.read) for _ in range(3)]
            refused, working = wait(three, return_when=FIRST_COMPLETED)
            self.control("POST", "clock/advance", {"seconds": 5})
            self.assertEqual([len(future.result()) > 100 for future in working], [True, True])
        with self.assertRaisesRegex(Refused, "403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS"):
            refused.pop().result()

    def test_spends_the_daily_quota_which_is_renewed_the_next_day(self):
        self.control("POST", "quota/spend", {"units": 24_999})
        self.read()
        with self.assertRaisesRegex(Refused, "403 TOKEN LIMIT EXCEEDED"):
            self.read()
        self.control("POST", "clock/advance", {"days": 1})
        self.read()

    def test_times_out_after_60_seconds_in_milliseconds(self):
        self.control("PUT", "latency", {"latency": 90_000})
        before = time.monotonic()
        with ThreadPoolExecutor() as pool:
            response = pool.submit(self.read)
            while not response.done():
                self.control("POST", "clock/advance", {"seconds": 60})
        with self.assertRaisesRegex(Refused, "408 EXCEEDS THE TIME LIMIT OF THE API"):
            response.result()
        # Usually under a second; a busy machine may take longer, but never a minute.
        self.assertLess(time.monotonic() - before, 30)
