import type { ThemeToken } from '@gigstack-ui/ui';
import { contrastPairs } from '../../packages/ui/src/provider/contrastPairs.js';
import { contrastRatio, type Rgb } from '../../packages/ui/src/provider/contrastRatio.js';

/** Two colours that stand on each other with too little between them. */
export interface WeakPair {
  readonly over: ThemeToken;
  readonly under: ThemeToken;
  readonly ratio: number;
  readonly needs: number;
}

/** The colour of a token below an element, as the browser paints it. */
function painted(probe: HTMLElement, token: ThemeToken): Rgb {
  probe.style.color = `var(--gs-${token})`;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return [0, 0, 0];
  canvas.fillStyle = getComputedStyle(probe).color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Every pair below a root that has less contrast than it needs, the weakest first. */
export function weakPairs(root: HTMLElement): WeakPair[] {
  const probe = root.appendChild(document.createElement('i'));
  const weak = contrastPairs.flatMap(({ needs, pairs }) => pairs.map(([over, under]) => ({ over, under, needs, ratio: contrastRatio(painted(probe, over), painted(probe, under)) }))).filter(({ ratio, needs }) => ratio < needs);
  probe.remove();
  return weak.sort((one, other) => one.ratio / one.needs - other.ratio / other.needs);
}
