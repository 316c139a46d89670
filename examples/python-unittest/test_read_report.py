import time
import unittest
import uuid
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

from fake import Fake
from read_report import Refused, read_report

DAY = {"date_ini": "20260302000000", "date_end": "20260302235959"}


class ReadReport(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.fake = Fake()
        cls.addClassCleanup(cls.fake.stop)

    def setUp(self):
        # A token of its own: no test meets another's slots, quota, clock or latency.
        self.token = f"test-{uuid.uuid4()}"

    def read(self):
        return read_report(self.fake.url, self.token, api="diagram_13", **DAY)

    def control(self, method, route, body=None):
        return self.fake.control(method, route, body, self.token)

    def test_pulls_a_day(self):
        self.assertGreater(len(self.read()), 100)
        self.assertEqual([entry["status"] for entry in self.control("GET", "requests")], [200])

    def test_is_refused_a_third_request_while_two_are_working(self):
        self.control("PUT", "latency", {"latency": 5_000})
        with ThreadPoolExecutor() as pool:
            three = [pool.submit(self.read) for _ in range(3)]
            refused, working = wait(three, return_when=FIRST_COMPLETED)
            self.control("POST", "clock/advance", {"seconds": 5})
            self.assertEqual([len(future.result()) > 100 for future in working], [True, True])
        with self.assertRaisesRegex(Refused, "403 EXCEEDS THE LIMIT OF SIMULTANEOUS REQUESTS"):
            refused.pop().result()

    def test_spends_the_days_quota_and_has_a_new_one_tomorrow(self):
        self.control("POST", "quota/spend", {"units": 24_999})
        self.read()
        with self.assertRaisesRegex(Refused, "403 TOKEN LIMIT EXCEEDED"):
            self.read()
        self.control("POST", "clock/advance", {"days": 1})
        self.read()

    def test_is_cut_at_60_seconds_in_a_fraction_of_them(self):
        self.control("PUT", "latency", {"latency": 90_000})
        before = time.monotonic()
        with ThreadPoolExecutor() as pool:
            answer = pool.submit(self.read)
            while not answer.done():
                self.control("POST", "clock/advance", {"seconds": 60})
        with self.assertRaisesRegex(Refused, "408 EXCEEDS THE TIME LIMIT OF THE API"):
            answer.result()
        # Under a second as a rule; a busy machine may take longer, but nobody waits a minute.
        self.assertLess(time.monotonic() - before, 30)
