'use client';
import { Component, type ReactNode } from 'react';
import { tellDeveloper } from '../developer/tellDeveloper.js';

interface AdapterBoundaryProps {
  name: string;
  /** Our own component, which takes the place of one that throws. */
  own: ReactNode;
  children: ReactNode;
}

/** Keeps a host's component that throws from taking the screen down. */
export class AdapterBoundary extends Component<AdapterBoundaryProps, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    const reason = error instanceof Error ? error.message : 'something that is no Error';
    tellDeveloper(`Your component for "${this.props.name}" threw "${reason}", so ours took its place: it must render with any props of our ${this.props.name}.`);
  }

  override render(): ReactNode {
    return this.state.isBroken ? this.props.own : this.props.children;
  }
}
