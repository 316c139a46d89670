using System;
using System.Net.Http;
using System.Threading.Tasks;

/// <summary>Reads the five reports with HttpClient.</summary>
static class FiveReports
{
    static async Task Run()
    {
        var client = new HttpClient();
        client.DefaultRequestHeaders.Add("wolkvox-token", "demo");
        client.DefaultRequestHeaders.Add("wolkvox_server", "0001");
        foreach (var report in new[] { "cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13" })
        {
            var more = report == "campaign_8" ? "&campaign_id=all" : "";
            var url = "https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=" + report
                + "&date_ini=20260304000000&date_end=20260304235959" + more;
            var response = await client.GetAsync(url);
            var body = await response.Content.ReadAsByteArrayAsync();
            Console.WriteLine($"{report} {(int)response.StatusCode} {body.Length}");
        }
    }

    static void Main() => Run().GetAwaiter().GetResult();
}
