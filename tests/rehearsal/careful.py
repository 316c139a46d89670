"""A right job: python3 careful.py FROM TO FILE. It checks every response, waits before it asks again, and says what is missing."""

import gzip
import json
import sys
import time
from datetime import datetime, timedelta
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

URL = "https://wv0001.wolkvox.com/api/v2/reports_manager.php"
ROW_LIMIT = 60_000
EMPTY = "validate dates entered"


class Failure(Exception):
    pass


def ask(start, end):
    query = urlencode({"api": "diagram_13", "date_ini": start, "date_end": end})
    request = Request(f"{URL}?{query}", headers={"wolkvox-token": "demo", "Accept-Encoding": "gzip"})
    try:
        with urlopen(request, timeout=90) as response:
            body, encoding = response.read(), response.headers.get("Content-Encoding")
    except HTTPError as error:
        body, encoding = error.read(), error.headers.get("Content-Encoding")
    text = (gzip.decompress(body) if encoding == "gzip" else body).decode("utf-8-sig")
    answer = json.loads(text)
    if str(answer["code"]) == "200":
        data = answer["data"]
        return json.loads(data) if isinstance(data, str) else data
    if str(answer["code"]) == "404" and answer["msg"].lower() == EMPTY:
        return []
    raise Failure(f"{answer['code']} {answer['msg']}")


def read(start, end):
    """The rows from start to before end. Whether a range includes its last second is not known, so the end is left out here."""
    first, last = (moment.strftime("%Y%m%d%H%M%S") for moment in (start, end))
    for pause in (1, 2, 3, None):
        try:
            rows = ask(first, last)
            break
        except Exception as error:
            if pause is None or "quota" in str(error).lower():
                raise Failure(f"diagram_13 {first} to {last}: {error}") from error
            time.sleep(pause)
    if len(rows) >= ROW_LIMIT:
        middle = (start + (end - start) / 2).replace(microsecond=0)
        return read(start, middle) + read(middle, end)
    return [row for row in rows if row["date"] < str(end)]


def main(first_day, last_day, file):
    day, last = (datetime.strptime(text, "%Y-%m-%d") for text in (first_day, last_day))
    with open(file, "w") as out:
        while day <= last:
            next_day = day + timedelta(days=1)
            out.writelines(json.dumps(row) + "\n" for row in read(day, next_day))
            day = next_day


try:
    main(*sys.argv[1:])
except Failure as failure:
    sys.exit(str(failure))
