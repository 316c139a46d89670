import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the JSON that the server sends: objects, lists, strings, whole numbers and null. */
final class Json {
    private static final Pattern TOKEN = Pattern.compile("\\s*([{}\\[\\]:,]|null|-?\\d+|\"(?:[^\"\\\\]|\\\\.)*+\")");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private final Matcher tokens;
    private String token;

    private Json(String text) {
        tokens = TOKEN.matcher(text);
        next();
    }

    static Object parse(String text) {
        return new Json(text).value();
    }

    private String next() {
        String last = token;
        token = tokens.lookingAt() ? tokens.group(1) : "";
        if (!token.isEmpty()) tokens.region(tokens.end(), tokens.regionEnd());
        return last;
    }

    private Object value() {
        String first = next();
        if (first.equals("{")) return object();
        if (first.equals("[")) return list();
        if (first.startsWith("\"")) return unescape(first);
        return first.equals("null") ? null : (Object) Integer.valueOf(first);
    }

    private Map<String, Object> object() {
        Map<String, Object> found = new LinkedHashMap<>();
        while (!token.equals("}")) {
            String name = unescape(next());
            next();
            found.put(name, value());
            if (token.equals(",")) next();
        }
        next();
        return found;
    }

    private List<Object> list() {
        List<Object> found = new ArrayList<>();
        while (!token.equals("]")) {
            found.add(value());
            if (token.equals(",")) next();
        }
        next();
        return found;
    }

    private static String unescape(String quoted) {
        String text = quoted.substring(1, quoted.length() - 1);
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(letterOf(found.group(1), found.group(2))));
    }

    private static String letterOf(String hex, String letter) {
        if (hex != null) return String.valueOf((char) Integer.parseInt(hex, 16));
        int control = "bfnrt".indexOf(letter);
        return control < 0 ? letter : "\b\f\n\r\t".substring(control, control + 1);
    }
}
