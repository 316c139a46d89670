"""A fake Wolkvox for the tests: `mockvox serve` as a program beside them, and its controls over HTTP."""

import json
import subprocess
import urllib.request


class Fake:
    def __init__(self):
        command = "mockvox serve --port 0 --clock 2026-03-03T09:00:00 --speed 0 --log json"
        self.program = subprocess.Popen(command.split(), stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.program.stdout.readline())["url"]

    def stop(self):
        self.program.terminate()
        self.program.communicate()

    def control(self, method, route, body=None, token=None):
        """Turns a control; with a token, for that token alone."""
        headers = {"Content-Type": "application/json", **({"wolkvox-token": token} if token else {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/__mockvox/{route}", data, headers, method=method)
        with urllib.request.urlopen(request) as response:
            return json.loads(response.read() or "null")
