import {
  IconAlarm,
  IconApi,
  IconArrowsJoin,
  IconArrowsSplit,
  IconBolt,
  IconBox,
  IconBraces,
  IconCode,
  IconFlag,
  IconGitBranch,
  IconPhoto,
  IconRepeat,
  IconSitemap,
  IconUser,
  type Icon,
} from '@tabler/icons-react';

const ICONS: Readonly<Record<string, Icon>> = {
  SIMPLE: IconBox,
  HTTP: IconApi,
  HTTP_POLL: IconApi,
  INLINE: IconCode,
  LAMBDA: IconCode,
  JSON_JQ_TRANSFORM: IconCode,
  SWITCH: IconGitBranch,
  DECISION: IconGitBranch,
  DO_WHILE: IconRepeat,
  FORK_JOIN: IconArrowsSplit,
  FORK_JOIN_DYNAMIC: IconArrowsSplit,
  JOIN: IconArrowsJoin,
  EXCLUSIVE_JOIN: IconArrowsJoin,
  SUB_WORKFLOW: IconSitemap,
  START_WORKFLOW: IconSitemap,
  SET_VARIABLE: IconBraces,
  WAIT: IconAlarm,
  HUMAN: IconUser,
  EVENT: IconBolt,
  TERMINATE: IconFlag,
};

/** The sign of a step's type; the word for it always stands beside it. */
export function StepIcon({ type, name }: { readonly type: string; readonly name?: string | undefined }) {
  const Sign =
    type === 'SIMPLE' && name?.startsWith('getty_') === true ? IconPhoto : (ICONS[type] ?? IconBox);
  return <Sign size={16} stroke={1.8} aria-hidden />;
}
