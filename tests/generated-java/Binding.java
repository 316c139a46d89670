import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.validation.constraints.Pattern;

/** Binds JSON to generated classes, strictly: an unknown field or a value that does not match its pattern is an error. */
final class Binding {
    private Binding() {}

    static Object bind(Object json, Type type) throws Exception {
        if (json == null || type == Object.class || type == String.class) return json;
        if (type instanceof ParameterizedType list) return bindList((List<?>) json, list.getActualTypeArguments()[0]);
        Class<?> model = (Class<?>) type;
        if (model.isEnum()) return model.getMethod("fromValue", String.class).invoke(null, json);
        return model.isInterface() ? bindChoice(json, model) : bindObject((Map<?, ?>) json, model);
    }

    private static List<Object> bindList(List<?> json, Type element) throws Exception {
        List<Object> list = new ArrayList<>();
        for (Object item : json) list.add(bind(item, element));
        return list;
    }

    /** The members of a `oneOf` are classes listed in an annotation, or nested wrappers of one plain value. */
    private static Object bindChoice(Object json, Class<?> choice) throws Exception {
        if (json instanceof Map<?, ?> fields) {
            for (JsonSubTypes.Type member : choice.getAnnotation(JsonSubTypes.class).value())
                if (fields.keySet().stream().allMatch(name -> fieldOf(member.value(), name) != null))
                    return bindObject(fields, member.value());
        } else {
            for (Class<?> member : choice.getDeclaredClasses())
                for (Method method : member.getDeclaredMethods()) if (wraps(method, json)) return method.invoke(null, json);
        }
        throw new IllegalStateException(choice + " has no member for " + json);
    }

    private static boolean wraps(Method method, Object value) {
        Class<?> needed = value instanceof Integer ? int.class : value.getClass();
        return method.isAnnotationPresent(JsonCreator.class) && method.getParameterTypes()[0] == needed;
    }

    private static Object bindObject(Map<?, ?> json, Class<?> model) throws Exception {
        Object bean = model.getConstructor().newInstance();
        for (Map.Entry<?, ?> entry : json.entrySet()) {
            Field field = fieldOf(model, entry.getKey());
            if (field == null) throw new IllegalStateException(model + " has no field for " + entry.getKey());
            Object value = bind(entry.getValue(), field.getGenericType());
            Pattern pattern = field.getAnnotation(Pattern.class);
            if (pattern != null && !java.util.regex.Pattern.compile(pattern.regexp()).matcher((String) value).find())
                throw new IllegalStateException(field + " does not accept " + value);
            field.setAccessible(true);
            field.set(bean, value);
        }
        return bean;
    }

    private static Field fieldOf(Class<?> model, Object name) {
        for (Class<?> type = model; type != Object.class; type = type.getSuperclass())
            for (Field field : type.getDeclaredFields()) {
                JsonProperty property = field.getAnnotation(JsonProperty.class);
                if (property != null && property.value().equals(name)) return field;
            }
        return null;
    }
}
