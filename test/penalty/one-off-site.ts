import { penaltyLaw } from '../../src/law/index.js';
import {
  deviceClearance,
  type MonitoringDevice,
  type MonitoringDeviceEvent,
  monitoringDeviceMachine,
  type OffSiteEvent,
  type OffSiteRecord,
} from '../../src/penalty/index.js';
import { replay } from '../../src/workflow/index.js';
import { date } from './one-case.js';

/* A device at one announced place, and one of its records on Monday 2024-04-29; 05-01 to 05-05 were holidays. */
export const proposed: Extract<MonitoringDevice, { status: 'proposed' }> = {
  status: 'proposed',
  on: date('2024-01-02'),
  device: 'D-001',
  body: 'branch',
  authority: penaltyLaw(41, 1),
  places: ['示例路口'],
};

export const device = {
  legal: { type: 'passLegalReview', on: date('2024-01-03'), reviewer: 'li' },
  technical: {
    type: 'passTechnicalReview',
    on: date('2024-01-04'),
    reviewer: '计量院',
    finding: { meetsStandard: true, reasonablyPlaced: true, clearlyMarked: true },
  },
  announce: {
    type: 'announcePlaces',
    on: date('2024-01-05'),
    channel: '广东省行政执法信息公示平台',
    places: ['示例路口'],
  },
  use: { type: 'putIntoUse', on: date('2024-02-05') },
} as const satisfies Readonly<Record<string, MonitoringDeviceEvent>>;
export const deviceHistory: readonly MonitoringDeviceEvent[] = Object.values(device);

export const setUp = (
  events: readonly MonitoringDeviceEvent[],
  first: MonitoringDevice = proposed,
) => replay(monitoringDeviceMachine, first, events, {});

export const clearance = (() => {
  const { state } = setUp(deviceHistory);
  if (state.status !== 'inUse') throw new Error(state.status);
  return deviceClearance(state);
})();

export const captured: Extract<OffSiteRecord, { status: 'captured' }> = {
  status: 'captured',
  on: date('2024-04-29'),
  record: 'R-1',
  clearance,
  capturedOn: date('2024-04-29'),
  place: '示例路口',
  line: 'ecologicalEnvironment',
  recusals: [],
};

export const officers = ['zhao', 'qian'];
export const steps = {
  review: {
    type: 'reviewRecord',
    on: date('2024-04-29'),
    officers,
    quality: { genuine: true, clear: true, complete: true, accurate: true },
  },
  inform: {
    type: 'inform',
    on: date('2024-04-30'),
    officers,
    notice: {
      facts: '夜间向雨水口排放废水',
      queryMeans: '粤商通',
      statementMeans: ['粤商通'],
      statementWithin: { kind: 'period', count: 5, unit: 'workingDay' },
      restrictions: [],
    },
  },
  statement: {
    type: 'recordStatement',
    on: date('2024-05-06'),
    points: [{ point: '系雨水', adopted: false, reason: '采样显示为生产废水' }],
  },
  admit: { type: 'admit', on: date('2024-05-07') },
} as const satisfies Readonly<Record<string, OffSiteEvent>>;
export const history: readonly OffSiteEvent[] = Object.values(steps);
