"""A nightly job, right or with one bug: python3 nightly_job.py URL DAY FILE VARIANT, with DAY as YYYYMMDD."""

import csv
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

COLUMNS = ["conn_id", "attempt", "second_event", "customer_id", "telephone", "cod_opc_menu"]
base, day, file, variant = sys.argv[1:]


def request(first, last):
    query = urlencode({"api": "diagram_13", "date_ini": f"{first:%Y%m%d%H%M%S}", "date_end": f"{last:%Y%m%d%H%M%S}"})
    headers = {"wolkvox-token": "demo"}
    try:
        with urlopen(Request(f"{base}/api/v2/reports_manager.php?{query}", headers=headers)) as response:
            envelope = json.load(response)
    except HTTPError as error:
        return None if error.code in (400, 403, 404, 408, 429) else sys.exit(str(error))
    if variant == "strict-code" and envelope["code"] != 200:
        return []
    return envelope["data"]


def read(first, last):
    """Asks once more after an error."""
    rows = request(first, last)
    if rows is None and variant != "swallows-errors":
        rows = request(first, last)
    return rows or []


def range_of(midnight):
    last = midnight + timedelta(days=1, seconds=-1)
    return {
        "ends-at-2359": (midnight, last - timedelta(seconds=59)),
        "ends-at-2350": (midnight, last - timedelta(seconds=599)),
        "begins-at-0001": (midnight + timedelta(minutes=1), last),
        "utc": (midnight + timedelta(hours=5), last + timedelta(hours=5)),
        "today": (midnight + timedelta(days=1), last + timedelta(days=1)),
        "too-long": (midnight - timedelta(days=40), last),
    }.get(variant, (midnight, last))


def read_day():
    midnight = datetime.strptime(day, "%Y%m%d")
    first, last = range_of(midnight)
    if variant == "three-at-once":
        thirds = [midnight + timedelta(hours=hour) for hour in (0, 8, 16)]
        with ThreadPoolExecutor(3) as pool:
            parts = pool.map(lambda start: request(start, start + timedelta(hours=8, seconds=-1)), thirds)
            return [row for part in parts for row in part or []]
    if variant in ("by-hour", "ends-at-next-hour"):
        length = timedelta(hours=1, seconds=-1 if variant == "by-hour" else 0)
        hours = [midnight + timedelta(hours=hour) for hour in range(24)]
        return [row for start in hours for row in read(start, start + length)]
    rows = read(first, last)
    if variant in ("appends-twice", "reads-twice"):
        rows = rows + read(first, last)
    if variant == "reads-twice":
        rows = list({(row["conn_id"], row["attempt"], row["second_event"]): row for row in rows}.values())
    return rows


def to_spreadsheet(number):
    """As a spreadsheet saves a long number."""
    return f"{float(number):.5E}" if number.isdigit() and len(number) >= 12 else number


def keep(rows):
    if variant == "one-row-per-telephone":
        return list({row["telephone"]: row for row in rows}.values())
    if variant == "spreadsheet-ids":
        return [{**row, "conn_id": to_spreadsheet(row["conn_id"])} for row in rows]
    if variant == "shortened-ids":
        return [{**row, "conn_id": row["conn_id"][:14]} for row in rows]
    if variant == "swapped-columns":
        return [{**row, "customer_id": row["telephone"], "telephone": row["customer_id"]} for row in rows]
    if variant == "typed":
        return [{**row, "attempt": int(row["attempt"]), "second_event": int(row["second_event"])} for row in rows]
    return rows[::-1] if variant == "reversed" else rows


if variant != "skips-a-day" or day != "20260304":
    rows = keep(read_day())
    is_new = not Path(file).exists()
    with open(file, "a", newline="") as out:
        writer = csv.writer(out)
        if is_new:
            writer.writerow([name.upper() for name in COLUMNS] if variant == "typed" else COLUMNS)
        writer.writerows([row[column] for column in COLUMNS] for row in rows)
