/** What the expressions of an action may read: dotted names, such as `inputs.url`, and their texts. */
export type Names = ReadonlyMap<string, string>;

/** Fills in each `${{ … }}`: names and quoted texts, the first of several beside `||` that is not empty. */
export function filledIn(text: string, names: Names): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const operands = expression.split(" || ").map((operand) => textOf(operand, names));
    return operands.find((value) => value !== "") ?? "";
  });
}

/** Whether a step runs: by comparisons beside `&&`. */
export function holds(condition: string, names: Names): boolean {
  return condition.split(" && ").every((part) => {
    if (part === "always()") return true;
    const [, left = "", operator, right = ""] = /^(\S+) (==|!=) (\S+)$/.exec(part) ?? [];
    if (operator === undefined) throw new Error(`Cannot read the condition ${part}.`);
    return (textOf(left, names) === textOf(right, names)) === (operator === "==");
  });
}

function textOf(operand: string, names: Names): string {
  const [, quoted] = /^'(.*)'$/.exec(operand) ?? [];
  return quoted ?? names.get(operand) ?? "";
}
