/** The values that the expressions of an action can read, by dotted name, such as `inputs.url`. */
export type ExpressionContext = ReadonlyMap<string, string>;

/** Replaces each `${{ … }}`: names and quoted texts; of several operands of `||`, the first that is not empty. */
export function interpolate(text: string, context: ExpressionContext): string {
  return text.replaceAll(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => {
    const operands = expression.split(" || ").map((operand) => resolveOperand(operand, context));
    return operands.find((value) => value !== "") ?? "";
  });
}

/** Evaluates the condition of a step: comparisons joined by `&&`. */
export function evaluateCondition(condition: string, context: ExpressionContext): boolean {
  return condition.split(" && ").every((part) => {
    if (part === "always()") return true;
    const [, left = "", operator, right = ""] = /^(\S+) (==|!=) (\S+)$/.exec(part) ?? [];
    if (operator === undefined) throw new Error(`Cannot read the condition ${part}.`);
    return (resolveOperand(left, context) === resolveOperand(right, context)) === (operator === "==");
  });
}

function resolveOperand(operand: string, context: ExpressionContext): string {
  const [, quoted] = /^'(.*)'$/.exec(operand) ?? [];
  return quoted ?? context.get(operand) ?? "";
}
