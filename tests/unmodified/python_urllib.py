"""Reads the five reports with urllib."""

from urllib.parse import urlencode
from urllib.request import Request, urlopen

HEADERS = {"wolkvox-token": "demo", "wolkvox_server": "0001"}
URL = "https://wv0001.wolkvox.com/api/v2/reports_manager.php"

for report in ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]:
    query = {"api": report, "date_ini": "20260304000000", "date_end": "20260304235959"}
    if report == "campaign_8":
        query["campaign_id"] = "all"
    with urlopen(Request(f"{URL}?{urlencode(query)}", headers=HEADERS)) as response:
        print(report, response.status, len(response.read()), flush=True)
