import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * The walls of the house. `sees` names the rooms whose files a room may import; `node` allows Node's own modules.
 * build/ and tests/ may import anything.
 */
const rooms = {
  shared: { sees: ['shared'], node: false },
  main: { sees: ['main', 'shared'], node: true },
  renderer: { sees: ['renderer', 'shared'], node: false },
  server: { sees: ['server', 'shared'], node: true },
};

/** Packages that belong to one place, and the names in them that belong to one file. */
const belongings = [
  { source: 'electron', where: [], why: 'name the process: electron/main or electron/renderer' },
  { source: 'electron/main', where: ['main/'], except: ['main/preload.ts'], why: 'only main may' },
  { source: 'electron/common', where: ['main/'], why: 'only main may' },
  { source: 'electron/renderer', where: ['main/preload.ts'], why: 'only the preload script may' },
  { source: 'electron/main', name: 'ipcMain', where: ['main/ipc.ts'], why: 'calls are bound in main/ipc.ts' },
  {
    source: 'electron/renderer',
    name: 'ipcRenderer',
    where: ['main/preload.ts'],
    why: 'the window calls through the contract',
  },
  {
    source: 'libsql',
    where: ['main/replica/storage/sqlite.ts'],
    why: 'its sharp edges are wrapped in one file',
  },
];

/** A module inside a room that must not know the rest of it. */
const island = 'main/replica/storage/';

/** What is wrong with `file` (relative to the root) importing `names` of `source`, or nothing. */
export function wallProblem(file, source, names) {
  const [room = ''] = file.split('/');
  const rule = rooms[room];
  if (!rule) return source === 'electron' ? belongings[0].why : undefined;
  const target = targetOf(file, source);
  if (target !== undefined) {
    if (file.startsWith(island) && !target.startsWith(island)) return 'the storage is a package of its own';
    const [targetRoom = ''] = target.split('/');
    return rule.sees.includes(targetRoom) ? undefined : `${room} must not see ${targetRoom}`;
  }
  if (isBuiltin(source) && !rule.node) return `${room} runs without Node.js`;
  for (const { source: owned, name, where, except = [], why } of belongings) {
    const allowed = where.some((place) => file.startsWith(place)) && !except.includes(file);
    // A namespace import could reach every name.
    if (source === owned && !allowed && (!name || names.includes(name) || names.includes('*'))) return why;
  }
  return undefined;
}

/** The file an import leads to, relative to the root, or nothing for a package. */
function targetOf(file, source) {
  if (source.startsWith('#')) return source.slice(1);
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(file), source);
  return source.startsWith('/') ? source : undefined;
}

const namesOf = (specifiers) =>
  specifiers.map((specifier) => specifier.imported?.name ?? specifier.local?.name ?? '*');

const importedNames = (node) =>
  node.specifiers.some(
    (one) => one.type === 'ImportNamespaceSpecifier' || one.type === 'ImportDefaultSpecifier',
  )
    ? ['*']
    : namesOf(node.specifiers);

/** An ESLint rule that reports every import across a wall, by paths alone: fast, and true for files not written yet. */
export const walls = {
  meta: { type: 'problem', schema: [], messages: { wall: '{{source}}: {{why}}' } },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node, source, names) => {
      const why = typeof source === 'string' ? wallProblem(file, source, names) : undefined;
      if (why) context.report({ node, messageId: 'wall', data: { source, why } });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value, importedNames(node)),
      ExportNamedDeclaration: (node) => check(node, node.source?.value, namesOf(node.specifiers)),
      ExportAllDeclaration: (node) => check(node, node.source.value, ['*']),
      ImportExpression: (node) => check(node, node.source.value, ['*']),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, ['*']),
      "CallExpression[callee.name='require']": (node) => check(node, node.arguments[0]?.value, ['*']),
    };
  },
};
