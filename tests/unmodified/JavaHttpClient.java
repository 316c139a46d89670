import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Reads the five reports with HttpClient. */
public class JavaHttpClient {
    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String report : new String[] {"cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"}) {
            String more = report.equals("campaign_8") ? "&campaign_id=all" : "";
            URI uri = URI.create("https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=" + report
                    + "&date_ini=20260304000000&date_end=20260304235959" + more);
            HttpRequest request = HttpRequest.newBuilder(uri)
                    .header("wolkvox-token", "demo")
                    .header("wolkvox_server", "0001")
                    .build();
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            System.out.println(report + " " + response.statusCode() + " " + response.body().length);
        }
    }
}
