import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * The annotations used by the generated Java, with the members it sets. They replace those of the frameworks,
 * which are not available as npm packages; an annotation is only its name and its members.
 */
const annotations: Readonly<Record<string, string>> = {
  "com.fasterxml.jackson.annotation.JsonCreator": "",
  "com.fasterxml.jackson.annotation.JsonProperty": "String value();",
  "com.fasterxml.jackson.annotation.JsonSubTypes":
    "Type[] value(); @interface Type { Class<?> value(); String name(); }",
  "com.fasterxml.jackson.annotation.JsonTypeInfo": "Id use(); enum Id { NONE, DEDUCTION }",
  "com.fasterxml.jackson.annotation.JsonValue": "",
  "io.swagger.v3.oas.annotations.Operation":
    'String operationId(); String summary(); String description() default ""; String[] tags(); ' +
    "io.swagger.v3.oas.annotations.responses.ApiResponse[] responses(); " +
    "io.swagger.v3.oas.annotations.security.SecurityRequirement[] security();",
  "io.swagger.v3.oas.annotations.Parameter":
    'String name(); String description() default ""; String example() default ""; boolean required() default false;',
  "io.swagger.v3.oas.annotations.media.Content": "String mediaType(); Schema schema();",
  "io.swagger.v3.oas.annotations.media.Schema":
    'String name() default ""; String description() default ""; String example() default ""; ' +
    "Class<?> implementation() default Void.class; RequiredMode requiredMode() default RequiredMode.AUTO; " +
    "enum RequiredMode { AUTO, REQUIRED, NOT_REQUIRED }",
  "io.swagger.v3.oas.annotations.responses.ApiResponse":
    "String responseCode(); String description(); io.swagger.v3.oas.annotations.media.Content[] content();",
  "io.swagger.v3.oas.annotations.security.SecurityRequirement": "String name();",
  "javax.annotation.Generated": "String value();",
  "javax.validation.Valid": "",
  "javax.validation.constraints.Max": "long value();",
  "javax.validation.constraints.Min": "long value();",
  "javax.validation.constraints.NotNull": "",
  "javax.validation.constraints.Pattern": "String regexp();",
  "javax.validation.constraints.Size": "int min() default 0; int max() default Integer.MAX_VALUE;",
  "javax.ws.rs.BeanParam": "",
  "javax.ws.rs.GET": "",
  "javax.ws.rs.HeaderParam": "String value();",
  "javax.ws.rs.Path": "String value();",
  "javax.ws.rs.Produces": "String[] value();",
  "javax.ws.rs.QueryParam": "String value();",
  "javax.xml.bind.annotation.XmlEnum": "Class<?> value();",
  "javax.xml.bind.annotation.XmlEnumValue": "String value();",
  "javax.xml.bind.annotation.XmlRootElement": "String name();",
  "javax.xml.bind.annotation.XmlType": "String name();",
};

/** Writes each annotation as a Java file in `folder`. */
export async function writeJavaAnnotations(folder: string): Promise<void> {
  await Promise.all(Object.entries(annotations).map(([name, members]) => writeAnnotation(folder, name, members)));
}

async function writeAnnotation(folder: string, name: string, members: string): Promise<void> {
  const file = join(folder, `${name.replaceAll(".", "/")}.java`);
  const [, packageName, simpleName] = /^(.+)\.(\w+)$/.exec(name) ?? [];
  await mkdir(dirname(file), { recursive: true });
  await writeFile(
    file,
    `package ${packageName};
@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
public @interface ${simpleName} { ${members} }
`,
  );
}
