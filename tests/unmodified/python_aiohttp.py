"""Reads the five reports with aiohttp."""

import asyncio

import aiohttp

HEADERS = {"wolkvox-token": "demo", "wolkvox_server": "0001"}
URL = "https://wv0001.wolkvox.com/api/v2/reports_manager.php"


async def main():
    async with aiohttp.ClientSession(headers=HEADERS) as session:
        for report in ["cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"]:
            query = {"api": report, "date_ini": "20260304000000", "date_end": "20260304235959"}
            if report == "campaign_8":
                query["campaign_id"] = "all"
            async with session.get(URL, params=query) as response:
                print(report, response.status, len(await response.read()), flush=True)


asyncio.run(main())
