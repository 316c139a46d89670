import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.QueryParam;

/** A minimal JAX-RS client for the generated interfaces, driven by their annotations. */
final class JaxRsClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    JaxRsClient(String base, String token) {
        this.base = base;
        this.token = token;
    }

    <T> T of(Class<T> api) {
        Object proxy = Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (self, method, arguments) -> call(method, arguments[0]));
        return api.cast(proxy);
    }

    private Object call(Method method, Object parameters) throws Exception {
        HttpResponse<String> response =
                http.send(requestOf(method, parameters), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IllegalStateException(response.body());
        return Binding.bind(Json.parse(response.body()), method.getGenericReturnType());
    }

    private HttpRequest requestOf(Method method, Object parameters) throws Exception {
        List<String> query = new ArrayList<>();
        HttpRequest.Builder request = HttpRequest.newBuilder().header("wolkvox-token", token);
        for (Field field : parameters.getClass().getDeclaredFields()) {
            if (!field.isAnnotationPresent(JsonProperty.class)) continue;
            field.setAccessible(true);
            String value = field.get(parameters).toString();
            QueryParam inQuery = field.getAnnotation(QueryParam.class);
            if (inQuery != null) query.add(inQuery.value() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            else request.header(field.getAnnotation(HeaderParam.class).value(), value);
        }
        String path = method.getAnnotation(Path.class).value();
        return request.uri(URI.create(base + path + "?" + String.join("&", query))).build();
    }
}
