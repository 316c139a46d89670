"""Reads the five reports with httpx."""

import httpx

HEADERS = {"wolkvox-token": "demo", "wolkvox_server": "0001"}

with httpx.Client(base_url="https://wv0001.wolkvox.com", headers=HEADERS, timeout=120) as client:
    for report in ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]:
        query = {"api": report, "date_ini": "20260304000000", "date_end": "20260304235959"}
        if report == "campaign_8":
            query["campaign_id"] = "all"
        response = client.get("/api/v2/reports_manager.php", params=query)
        print(report, response.status_code, len(response.content), flush=True)
