// Gathers the licence texts of the packages that ended up in the bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = (path) => path.match(/^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//)?.[1];

/**
 * @param {string} root the project's folder
 * @param {readonly string[]} inputs the files that were bundled, relative to it
 * @returns {string} name, version and licence of each package, in the order of their names
 */
export const thirdPartyLicences = (root, inputs) => {
  const folders = [...new Set(inputs.map(packageOf).filter(Boolean))].sort();
  const sections = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text =
      file && existsSync(join(root, folder, file)) ? readFileSync(join(root, folder, file), 'utf8') : '';
    return `${name} ${version} (${license})\n\n${text.trim()}\n`;
  });
  return `Saniveld's bundle holds these packages:\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
};
