import postcss from 'postcss';

const ours = /\.gs-(?!root\b)|^\.gs-root(\[[^\]]*\])?$/;
const shielded = new Set(['gigstack.tokens', 'gigstack.components', 'gigstack.elements']);

/** What host pages do to every control, and no rule of ours says. */
const reset = `@layer gigstack.reset {
  .gs-root { letter-spacing: normal; word-spacing: normal; text-transform: none; text-shadow: none; text-indent: 0 }
  .gs-root [class*='gs-'] { box-sizing: border-box; margin: 0; font-family: inherit; color: inherit; letter-spacing: inherit; text-transform: none; text-shadow: none; text-indent: 0; word-spacing: normal; float: none }
  .gs-root :is(button, input, textarea)[class*='gs-'] { font: inherit; background-color: transparent }
  .gs-root [class*='gs-'] :is(div, span, p, strong, b, small, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, section, header, footer, table, thead, tbody, tr, th, td):not([class]) { margin: 0; font-family: inherit; color: inherit; letter-spacing: inherit; text-transform: none }
}`.replace(/\n\s*/g, '').replace(/ ?([{};]) ?/g, '$1');

const parentsOf = (node) => (node.parent === undefined || node.parent.type === 'root' ? [] : [node.parent, ...parentsOf(node.parent)]);

/** A rule that dresses a part of ours, in a layer of ours; what hosts put inside our root is left alone. */
function dressesOurs(rule) {
  const parents = parentsOf(rule).filter(({ type }) => type === 'atrule');
  return parents.some(({ name, params }) => name === 'layer' && shielded.has(params)) && !parents.some(({ name }) => name === 'keyframes') && rule.selectors.every((selector) => ours.test(selector));
}

/**
 * Makes our rules stand against the stylesheet of any page. Unlayered rules of a host beat layered ones, resets of every button on a page included;
 * important layered ones beat even important unlayered ones. Among important rules the first layer wins, so the order is turned around, and the
 * first is the host's own: gigstack.host. Tokens stay as they are, to be set from anywhere.
 */
export function shield(css) {
  const sheet = postcss.parse(css);
  sheet.walkAtRules('layer', (rule) => {
    if (rule.nodes === undefined && rule.params.includes('gigstack.elements')) rule.params = 'gigstack.host,gigstack.tokens,gigstack.elements,gigstack.components,gigstack.reset';
  });
  sheet.walkRules((rule) => {
    if (!dressesOurs(rule)) return;
    rule.walkDecls((declaration) => {
      if (!declaration.prop.startsWith('--')) declaration.important = true;
    });
  });
  if (!css.includes('.gs-root .gs-button')) return sheet.toString();
  const controls = postcss.parse(reset);
  controls.walkDecls((declaration) => {
    declaration.important = true;
  });
  return sheet.append(controls.nodes).toString();
}
