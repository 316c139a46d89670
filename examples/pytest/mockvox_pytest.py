"""A pytest plugin: a mock Wolkvox server for the whole run, and a token of its own for each test.

Load it from conftest.py with `pytest_plugins = ["mockvox_pytest"]`. Fixtures:

    wolkvox_server   the server, started once (`mockvox serve` as a separate program) and stopped at the end of the run
    wolkvox          one token of that server, new for each test: its own slots, quota, clock, faults and journal

The options of `mockvox serve` are set in pytest.ini: `mockvox_args = --seed 7 --profile documented`.
"""

import json
import shlex
import subprocess
import urllib.request
import uuid

import pytest


class Wolkvox:
    """One token of the mock server."""

    def __init__(self, url, token):
        self.url = url
        self.token = token

    def control(self, method, route, body=None):
        """Calls a control for this token, such as `control("POST", "clock/advance", {"seconds": 60})`."""
        headers = {"Content-Type": "application/json", "wolkvox-token": self.token}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/__mockvox/{route}", data, headers, method=method)
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read() or "null")

    def refuse(self, refusal, times=1):
        """The next requests get an error response, such as `quota-spent`."""
        self.control("POST", "refusals", {"refusal": refusal, "times": times})

    def inject_fault(self, kind, **parts):
        """The next response is broken, such as `inject_fault("cut-body", afterBytes=40)`."""
        self.control("POST", "faults", {"fault": {"kind": kind, **parts}})

    def set_latency(self, milliseconds):
        self.control("PUT", "latency", {"latency": milliseconds})

    def spend_quota(self, units):
        self.control("POST", "quota/spend", {"units": units})

    def advance(self, **duration):
        """Moves this token's clock, such as `advance(days=1)`."""
        self.control("POST", "clock/advance", duration)

    @property
    def requests(self):
        return self.control("GET", "requests")


def pytest_addoption(parser):
    parser.addini("mockvox_args", "Flags of `mockvox serve`", default="")


@pytest.fixture(scope="session")
def wolkvox_server(pytestconfig):
    """The address of the mock server. Its clock stands still at a known time unless `mockvox_args` says otherwise."""
    command = "mockvox serve --clock 2026-03-03T09:00:00 --speed 0".split()
    command += [*shlex.split(pytestconfig.getini("mockvox_args")), "--port", "0", "--log", "json"]
    try:
        program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    except FileNotFoundError:
        pytest.exit("mockvox is not on the PATH: run the tests with `npm test`, which finds it in node_modules.", 2)
    ready = program.stdout.readline()
    if not ready:
        pytest.exit(f"mockvox serve exited with code {program.wait()} before it was ready; see its message above.", 2)
    yield json.loads(ready)["url"]
    program.terminate()
    program.communicate()


@pytest.fixture
def wolkvox(wolkvox_server):
    return Wolkvox(wolkvox_server, f"test-{uuid.uuid4()}")
