import { type CodeTemplate, quote } from "./code-template.ts";

export const java: CodeTemplate = {
  name: "Java",
  fileExtension: "java",
  highlighting: "java",
  write: ({ url, parameters, headers, fallbackToken }) => `import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

public class Report {
    public static void main(String[] args) throws Exception {
        String query = String.join("&",
${parameters.map(([name, value]) => `            parameter(${quote(name)}, ${quote(value)})`).join(",\n")});
        HttpRequest request = HttpRequest.newBuilder(URI.create(${quote(`${url}?`)} + query))
            .header("wolkvox-token", ${fallbackToken === undefined ? 'System.getenv("WOLKVOX_TOKEN")' : "token()"})
${Object.entries(headers)
  .map(([name, value]) => `            .header(${quote(name)}, ${quote(value)})\n`)
  .join("")}            .timeout(Duration.ofSeconds(70))
            .build();
        var response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        System.out.println(response.statusCode() + " " + response.body());
    }

${fallbackToken === undefined ? "" : tokenMethod(fallbackToken)}    static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
`,
};

function tokenMethod(fallbackToken: string): string {
  return `    static String token() {
        String token = System.getenv("WOLKVOX_TOKEN");
        return token == null || token.isEmpty() ? ${quote(fallbackToken)} : token;
    }

`;
}
