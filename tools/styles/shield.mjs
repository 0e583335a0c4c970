import postcss from 'postcss';

const ours = /\.gs-(?!root\b)/;
const shielded = new Set(['gigstack.components', 'gigstack.elements']);

/** What host pages do to every control, and no rule of ours says. */
const reset = `@layer gigstack.reset{.gs-root :is(button,input,textarea,label,a,th,td)[class*='gs-']{box-sizing:border-box;text-transform:none;text-shadow:none;word-spacing:normal;text-indent:0;float:none}.gs-root [class*='gs-']{box-sizing:border-box}}`;

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
