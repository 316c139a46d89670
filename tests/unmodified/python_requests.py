"""Reads the five reports with requests."""

import requests

HEADERS = {"wolkvox-token": "demo", "wolkvox_server": "0001"}
URL = "https://wv0001.wolkvox.com/api/v2/reports_manager.php"

for report in ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]:
    query = {"api": report, "date_ini": "20260304000000", "date_end": "20260304235959"}
    if report == "campaign_8":
        query["campaign_id"] = "all"
    response = requests.get(URL, params=query, headers=HEADERS, timeout=120)
    print(report, response.status_code, len(response.content), flush=True)
