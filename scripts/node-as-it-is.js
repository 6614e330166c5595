// Lets a bundle take Node's own modules as they are, also where a bundled package is CommonJS and asks by require.
import { isBuiltin } from 'node:module';

/** An import of a module of Node's copies all it has, and so loads what nobody asked for (streams, parseArgs); this does not. */
export const nodeAsItIs = {
  name: 'node-as-it-is',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path }) =>
      isBuiltin(path) ? { path: path.replace(/^node:/, ''), namespace: 'node' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
    }));
  },
};
