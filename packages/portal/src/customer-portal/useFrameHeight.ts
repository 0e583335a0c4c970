'use client';
import { useEffect, type RefObject } from 'react';
import { readHeightMessage } from './readHeightMessage.js';

/** Follows the height a framed page says it has, if it says so: only from that very window and its own origin. Otherwise the height stays as the stylesheet has it. */
export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>, url: string | undefined): void {
  useEffect(() => {
    if (url === undefined) return undefined;
    const { origin } = new URL(url);
    const follow = ({ source, origin: from, data }: MessageEvent) => {
      const element = frame.current;
      if (!element || source !== element.contentWindow || from !== origin) return;
      const height = readHeightMessage(data);
      if (height !== undefined) element.style.setProperty('--gs-portal-frame', `${height}px`);
    };
    window.addEventListener('message', follow);
    return () => window.removeEventListener('message', follow);
  }, [frame, url]);
}
