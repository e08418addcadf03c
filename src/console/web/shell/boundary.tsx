import { Component, type ReactNode } from 'react';
import { Failed } from './states';

interface Props {
  /** A new value gives what is inside another chance: the place in the page. */
  readonly at: string;
  readonly children: ReactNode;
}

interface State {
  readonly error?: unknown;
  readonly at?: string;
}

/** Keeps a failure of one view from taking the page with it. (React knows no other form for this than a class.) */
export class Boundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  static getDerivedStateFromProps({ at }: Props, state: State): State | null {
    return state.at === at ? null : { at, error: undefined };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    // A part that could not be loaded is not asked for again by a page that stays.
    return <Failed error={this.state.error} onRetry={() => location.reload()} />;
  }
}
