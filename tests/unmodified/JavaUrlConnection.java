import java.net.HttpURLConnection;
import java.net.URL;

/** Reads the five reports with HttpURLConnection. */
public class JavaUrlConnection {
    public static void main(String[] args) throws Exception {
        for (String report : new String[] {"cdr_4", "diagram_1_2", "diagram_2", "campaign_8", "diagram_13"}) {
            String more = report.equals("campaign_8") ? "&campaign_id=all" : "";
            URL url = new URL("https://wv0001.wolkvox.com/api/v2/reports_manager.php?api=" + report
                    + "&date_ini=20260304000000&date_end=20260304235959" + more);
            HttpURLConnection connection = (HttpURLConnection) url.openConnection();
            connection.setRequestProperty("wolkvox-token", "demo");
            connection.setRequestProperty("wolkvox_server", "0001");
            byte[] body = connection.getInputStream().readAllBytes();
            System.out.println(report + " " + connection.getResponseCode() + " " + body.length);
        }
    }
}
