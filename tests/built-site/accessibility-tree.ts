import type { Page } from 'playwright-core';

/** What a screen reader is told of the page that is open, as the browser tells it. */
export async function readTree(page: Page): Promise<TreeNode> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): TreeNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    const role = String(node.role?.value ?? '');
    if (node.ignored || role === 'generic') return children;
    if (role === 'InlineTextBox') return [];
    const [name, value] = [node.name, node.value].map((told) => String(told?.value ?? '').trim());
    return [{ role, name: name ?? '', value: value ?? '', children }];
  };
  const [root] = nodes[0] ? read(nodes[0].nodeId) : [];
  if (!root) throw new Error('The page has no accessibility tree.');
  return root;
}

/** Every node with those around it, the nearest last. */
export function walkTree(node: TreeNode, around: readonly TreeNode[] = []): Walked[] {
  return [{ node, around }, ...node.children.flatMap((child) => walkTree(child, [...around, node]))];
}

/** A thing that a screen reader announces. Boxes without a meaning of their own are left out. */
export interface TreeNode {
  role: string;
  name: string;
  /** What it is set to, of a control. */
  value: string;
  children: TreeNode[];
}

/** A node and what it stands in. */
export interface Walked {
  node: TreeNode;
  around: readonly TreeNode[];
}
