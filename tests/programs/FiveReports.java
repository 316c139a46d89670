import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the five reports: java FiveReports.java https://wv0001.wolkvox.com */
public class FiveReports {
    private static final String DATE_RANGE = "&date_ini=20260304000000&date_end=20260304235959";
    private static final Pattern CODE = Pattern.compile("^\\{\"code\":(\"?\\d+\"?),");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

    public static void main(String[] args) throws Exception {
        Map<String, String> reports = new LinkedHashMap<>();
        reports.put("cdr_4", "");
        reports.put("diagram_1_2", "");
        reports.put("diagram_2", "");
        reports.put("campaign_8", "&campaign_id=all");
        reports.put("diagram_13", "");
        HttpClient client = HttpClient.newHttpClient();
        for (Map.Entry<String, String> report : reports.entrySet()) {
            String query = "?api=" + report.getKey() + DATE_RANGE + report.getValue();
            HttpResponse<String> response = client.send(requestOf(args[0], query), BodyHandlers.ofString());
            System.out.println(lineOf(report.getKey(), response.statusCode(), response.body()));
        }
    }

    private static HttpRequest requestOf(String base, String query) {
        return HttpRequest.newBuilder(URI.create(base + "/api/v2/reports_manager.php" + query))
                .header("wolkvox-token", "demo")
                .header("wolkvox_server", "0001")
                .GET()
                .build();
    }

    private static String lineOf(String report, int status, String body) {
        Matcher code = CODE.matcher(body);
        if (!code.find()) throw new IllegalStateException(body);
        return String.format(
                "{\"report\":\"%s\",\"status\":%d,\"code\":%s,\"rows\":%d}",
                report, status, code.group(1), countRows(body));
    }

    /** Every row is one object; the envelope is one more, and so is the object with the buckets of cdr_4. */
    private static long countRows(String body) {
        String bare = STRING.matcher(body).replaceAll("");
        boolean inObject = body.contains("\"data\":{");
        return bare.chars().filter(letter -> letter == '{').count() - (inObject ? 2 : 1);
    }
}
