"""The program under test: reads one report."""

import json
import urllib.error
import urllib.parse
import urllib.request


class Refused(Exception):
    """An error response: its status and message."""


def read_report(base_url, token, **query):
    url = f"{base_url}/api/v2/reports_manager.php?{urllib.parse.urlencode(query)}"
    request = urllib.request.Request(url, headers={"wolkvox-token": token})
    try:
        with urllib.request.urlopen(request) as response:
            return json.load(response)["data"]
    except urllib.error.HTTPError as error:
        with error:
            raise Refused(f"{error.code} {json.load(error)['msg']}") from None
