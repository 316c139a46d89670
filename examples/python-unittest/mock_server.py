"""A mock Wolkvox server for the tests: runs `mockvox serve` as a separate program, and controls it over HTTP."""

import json
import subprocess
import urllib.request


class MockServer:
    def __init__(self):
        command = "mockvox serve --port 0 --clock 2026-03-03T09:00:00 --speed 0 --log json"
        try:
            self.program = subprocess.Popen(command.split(), stdout=subprocess.PIPE, text=True)
        except FileNotFoundError:
            missing = "mockvox is not on the PATH: run the tests with `npm test`, which finds it in node_modules."
            raise RuntimeError(missing) from None
        ready = self.program.stdout.readline()
        if not ready:
            self.program.stdout.close()
            code = self.program.wait()
            raise RuntimeError(f"mockvox serve exited with code {code} before it was ready; see its message above.")
        self.url = json.loads(ready)["url"]

    def stop(self):
        self.program.terminate()
        self.program.communicate()

    def control(self, method, route, body=None, token=None):
        """Calls a control; with a token, only for that token."""
        headers = {"Content-Type": "application/json", **({"wolkvox-token": token} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/__mockvox/{route}", data, headers, method=method)
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read() or "null")
