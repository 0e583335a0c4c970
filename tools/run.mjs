// The one entry behind `npm run demo`, `npm test`, `npm run test:all` and `npm run storybook`. Only Node's own modules: it runs before anything is installed.
import { demo } from './run/demo.mjs';
import { stayUp } from './run/exec.mjs';
import { install } from './run/install.mjs';
import { runSuite } from './run/suite.mjs';
import { everything, main } from './run/steps.mjs';

const commands = {
  demo: (args) => demo(args),
  test: () => runSuite(main),
  'test:all': () => runSuite([...main, ...everything]),
  storybook: (args) => stayUp('storybook', ['dev', '--port', '6006', '--no-open', ...args]),
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (command === undefined) {
  process.stderr.write(`Unknown command "${name}". Use one of: ${Object.keys(commands).join(', ')}.\n`);
  process.exit(2);
}
install();
process.exitCode = await command(args);
