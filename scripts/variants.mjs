// The fields of a union of objects: the first variant with a field of some name speaks for all that say nothing of it.
import ts from 'typescript';

/** The objects that a union or an intersection is written of. */
export function variantsOf(type) {
  if (ts.isParenthesizedTypeNode(type)) return variantsOf(type.type);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type))
    return type.types.flatMap(variantsOf);
  return ts.isTypeLiteralNode(type) ? [type] : [];
}

/** The field that speaks for a field of a union: the first of its name, or itself. */
export function speakerOf(field) {
  let union = field.parent;
  while (
    union.parent !== undefined &&
    (ts.isUnionTypeNode(union.parent) ||
      ts.isIntersectionTypeNode(union.parent) ||
      ts.isParenthesizedTypeNode(union.parent))
  )
    union = union.parent;
  if (!ts.isTypeNode(union)) return field;
  return (
    variantsOf(union)
      .flatMap(({ members }) => members.filter(ts.isPropertySignature))
      .find(({ name }) => name.getText() === field.name.getText()) ?? field
  );
}
