'use client';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { createSupportId } from './createSupportId.js';
import { ErrorFallback } from './ErrorFallback.js';

/** What broke, under the id that the person was shown. */
export interface CaughtError {
  readonly error: unknown;
  readonly supportId: string;
}

/** Props of ErrorBoundary. */
export interface ErrorBoundaryProps {
  children?: ReactNode;
  /** Receives what broke, once, for the host's own log. */
  onError?: ((caught: CaughtError & { componentStack: string }) => void) | undefined;
  /** Replaces the card that is shown instead of the broken part. */
  fallback?: ((caught: CaughtError & { retry: () => void }) => ReactNode) | undefined;
}

/** Keeps one broken part from taking the page down, and offers to try again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { caught: CaughtError | null }> {
  override state: { caught: CaughtError | null } = { caught: null };

  static getDerivedStateFromError(error: unknown): { caught: CaughtError } {
    return { caught: { error, supportId: createSupportId() } };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    const supportId = this.state.caught?.supportId ?? createSupportId();
    this.props.onError?.({ error, supportId, componentStack: info.componentStack ?? '' });
  }

  private readonly retry = (): void => this.setState({ caught: null });

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    return this.props.fallback ? this.props.fallback({ ...caught, retry: this.retry }) : <ErrorFallback supportId={caught.supportId} retry={this.retry} />;
  }
}
