import { type ProblemMaker, problemsOf } from '../core/index.js';

/** Sentences of the problems of `workflow`. */
export const workflowProblems = {
  'workflow.unknownState': {
    zh: '程序“{machine}”没有状态“{status}”',
    en: 'machine "{machine}" has no state "{status}"',
  },
  'workflow.unknownEvent': {
    zh: '程序“{machine}”没有事件“{event}”',
    en: 'machine "{machine}" has no event "{event}"',
  },
  'workflow.notAccepted': {
    zh: '状态“{status}”不接受事件“{event}”',
    en: 'state "{status}" does not accept event "{event}"',
  },
  'workflow.malformed': {
    zh: '状态、事件或者事实缺少应有的内容：{detail}',
    en: 'the state, the event or the facts lack what they should hold: {detail}',
  },
  'workflow.snapshotMalformed': {
    zh: '快照应为含 kind、schema、state 的对象',
    en: 'a snapshot is an object with kind, schema and state',
  },
  'workflow.snapshotKind': {
    zh: '快照属于“{actual}”，不属于“{expected}”',
    en: 'the snapshot is of "{actual}", not of "{expected}"',
  },
  'workflow.snapshotTooNew': {
    zh: '快照的结构版本 {actual} 高于本程序的 {supported}，不得覆盖',
    en: 'the snapshot has schema {actual}, newer than {supported} here; do not overwrite it',
  },
  'workflow.eventMalformed': {
    zh: '存下的事件应为含 type 的对象，并写明结构版本',
    en: 'a stored event is an object with a type, and its schema is told',
  },
  'workflow.eventTooNew': {
    zh: '事件的结构版本 {actual} 高于本程序的 {supported}，不得覆盖',
    en: 'the event has schema {actual}, newer than {supported} here; do not overwrite it',
  },
  'workflow.migrationFailed': {
    zh: '迁移“{migration}”未能处理存下的内容',
    en: 'migration "{migration}" could not handle what was stored',
  },
  'workflow.unreachable': {
    zh: '没有路径到达状态“{status}”',
    en: 'no path reaches state "{status}"',
  },
  'workflow.deadEnd': {
    zh: '非终态“{status}”没有出路',
    en: 'state "{status}" is not final and has no way out',
  },
  'workflow.finalWithExit': {
    zh: '终态“{status}”仍有出路“{edge}”',
    en: 'final state "{status}" has the exit "{edge}"',
  },
  'workflow.nondeterministic': {
    zh: '状态“{status}”对事件“{event}”有两条边：{edges}',
    en: 'state "{status}" has two edges for event "{event}": {edges}',
  },
  'workflow.duplicateEdge': { zh: '边的名称重复：{edge}', en: 'two edges are named {edge}' },
  'workflow.uncited': { zh: '边“{edge}”没有依据', en: 'edge "{edge}" cites nothing' },
  'workflow.unknownEvidence': {
    zh: '边“{edge}”提到未声明的证明“{evidence}”',
    en: 'edge "{edge}" names the undeclared evidence "{evidence}"',
  },
  'workflow.unknownActor': {
    zh: '边“{edge}”的行为人“{actor}”未声明',
    en: 'edge "{edge}" has the undeclared actor "{actor}"',
  },
  'workflow.migrationGap': {
    zh: '第 {schema} 版结构没有迁移',
    en: 'there is no migration to schema {schema}',
  },
} as const;

/**
 * Makes the problems of `workflow`.
 *
 * @example
 * describe(workflowProblem('workflow.unreachable', { status: 'closed' }), 'zh')
 * // => '没有路径到达状态“closed”'
 */
export const workflowProblem: ProblemMaker<typeof workflowProblems> = problemsOf(workflowProblems);
