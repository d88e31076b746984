import ts from 'typescript'

/**
 * What the sources say of a field: its own comment, else that of the constant it is made of (`labels`). A `kind` says what the constant around it is
 * for. Empty where nobody wrote anything.
 */
export function commentOf(field: ts.Symbol, checker: ts.TypeChecker): string {
  const assigned = field.declarations?.find((node) => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
  const kind = assigned && isLiteral(assigned) ? around(assigned, checker) : undefined
  const candidates = [field, assigned && madeOf(assigned, checker), kind]
  return candidates.map((symbol) => textOf(symbol, checker)).find(Boolean) ?? ''
}

/** A comment as one line, since it may be broken for the width of the source. */
const textOf = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker) =>
  ts.displayPartsToString(symbol?.getDocumentationComment(checker)).replace(/\s+/g, ' ')

/** The constant at the root of `labels`, `slug.optional()` or `z.array(audience).min(1)`. */
function madeOf(field: Assignment, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isShorthandPropertyAssignment(field)) return original(checker.getShorthandAssignmentValueSymbol(field), checker)
  const root = rootOf(field.initializer)
  return root && original(checker.getSymbolAtLocation(root), checker)
}

type Assignment = ts.PropertyAssignment | ts.ShorthandPropertyAssignment

function rootOf(node: ts.Expression | undefined): ts.Identifier | undefined {
  if (!node || (ts.isIdentifier(node) && node.text !== 'z')) return node
  if (ts.isPropertyAccessExpression(node)) return rootOf(node.expression)
  return ts.isCallExpression(node) ? (rootOf(node.expression) ?? rootOf(node.arguments[0])) : undefined
}

/** What an imported name stands for. */
const original = (symbol: ts.Symbol | undefined, checker: ts.TypeChecker) =>
  symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol

/** Whether a field can have but one value: `z.literal('rating')`. */
const isLiteral = (field: Assignment) => ts.isPropertyAssignment(field) && /^z\.literal\(/.test(field.initializer.getText())

function around(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const constant = ts.findAncestor(node, ts.isVariableDeclaration)
  return constant && checker.getSymbolAtLocation(constant.name)
}
