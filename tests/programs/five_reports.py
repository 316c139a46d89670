"""Reads the five reports: python3 five_reports.py https://wv0001.wolkvox.com"""

import json
import sys
from urllib.parse import urlencode
from urllib.request import Request, urlopen

HEADERS = {"wolkvox-token": "demo", "wolkvox_server": "0001"}
DATE_RANGE = {"date_ini": "20260304000000", "date_end": "20260304235959"}
REPORTS = {
    "cdr_4": {},
    "diagram_1_2": {},
    "diagram_2": {},
    "campaign_8": {"campaign_id": "all"},
    "diagram_13": {},
}


def read(base, report, more):
    query = urlencode({"api": report, **DATE_RANGE, **more})
    request = Request(f"{base}/api/v2/reports_manager.php?{query}", headers=HEADERS)
    with urlopen(request) as response:
        envelope = json.load(response)
        return {"report": report, "status": response.status, "code": envelope["code"], "rows": len(envelope["data"])}


for name, parameters in REPORTS.items():
    print(json.dumps(read(sys.argv[1], name, parameters)))
