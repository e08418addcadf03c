import { createContext, type ComponentType } from 'react';
import type { Step } from '../../../../flow/flow';
import type { Place } from './shapes';

/** How the picture that a node stands in draws its steps and its drop places. */
export const Parts = createContext<{
  readonly Card: ComponentType<{ readonly step: Step }>;
  readonly Spot: ComponentType<{ readonly place: Place }> | undefined;
}>({ Card: () => null, Spot: undefined });
