"""A job that takes every failure for a day without rows: python3 silent.py FROM TO FILE."""

import json
import sys
from datetime import date, timedelta
from urllib.parse import urlencode
from urllib.request import Request, urlopen


def read(day):
    digits = day.strftime("%Y%m%d")
    query = urlencode({"api": "diagram_13", "date_ini": f"{digits}000000", "date_end": f"{digits}235959"})
    url = f"https://wv0001.wolkvox.com/api/v2/reports_manager.php?{query}"
    try:
        with urlopen(Request(url, headers={"wolkvox-token": "demo"})) as response:
            return json.load(response)["data"]
    except Exception:
        return []


def main(first_day, last_day, file):
    day = date.fromisoformat(first_day)
    with open(file, "w") as out:
        while day <= date.fromisoformat(last_day):
            out.writelines(json.dumps(row) + "\n" for row in read(day))
            day += timedelta(days=1)


main(*sys.argv[1:])
