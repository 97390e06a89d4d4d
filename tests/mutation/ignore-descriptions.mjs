/**
 * Descriptions for editors (`.describe('…')`, `description: '…'`) are words without any behaviour, so another word in
 * their place is no fault that a test could find. That every field has one is tested in tests/schemas/unread-fields.test.ts.
 */
const descriptions = {
  shouldIgnore({ node, parent }) {
    if (node.type !== 'StringLiteral') return undefined;
    const isCall = parent?.type === 'CallExpression' && parent.callee.property?.name === 'describe';
    const isField =
      parent?.type === 'ObjectProperty' && parent.value === node && parent.key.name === 'description';
    return isCall || isField ? 'a description for editors' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'descriptions', value: descriptions }];
